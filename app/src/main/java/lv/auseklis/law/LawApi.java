package lv.auseklis.law;

import java.util.List;
import java.util.Locale;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rulebook for programs, to read.
@RestController
class LawApi {

    private static final int MOST = 500;

    private final Rulebook rulebook;
    private final Settings settings;
    private final Rules rules;
    private final Citations citations;

    LawApi(Rulebook rulebook, Settings settings, Rules rules, Citations citations) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.rules = rules;
        this.citations = citations;
    }

    /// @param answered whether `POST /api/v1/law/evaluate` answers the rule
    /// @param counted  whether `POST /api/v1/law/deadline` counts a term of the rule
    record RuleLine(
            RuleId id,
            Bilingual article,
            Bilingual statement,
            Treatment treatment,
            String module,
            boolean answered,
            boolean counted) {}

    /// A run of rules in the order of the provisions; `next` is the value of `after` for the run that follows.
    record RulesView(int total, @Nullable RuleId next, List<RuleLine> rules) {}

    @GetMapping("/api/v1/law/rules")
    RulesView list(
            @RequestParam(required = false) @Nullable String treatment,
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.unreadable(
                    new Bilingual("„limit” ir no 1 līdz " + MOST + ".", "‘limit’ is between 1 and " + MOST + "."));
        }
        var wanted = treatment == null ? null : treatment(treatment);
        var begin = after == null ? null : known(after).id();
        var matching = rulebook.list().stream()
                .filter(rule -> wanted == null || rule.treatment() == wanted)
                .filter(rule -> module == null || rule.module().equals(module))
                .toList();
        var rest = matching.stream()
                .filter(rule -> begin == null || rule.id().compareTo(begin) > 0)
                .toList();
        var run = rest.stream().limit(limit).map(this::line).toList();
        return new RulesView(
                matching.size(), rest.size() > limit ? run.getLast().id() : null, run);
    }

    private static Treatment treatment(String text) {
        try {
            return Treatment.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable(new Bilingual(
                    "„treatment” ir execute, record, show vai none.", "‘treatment’ is execute, record, show or none."));
        }
    }

    private RuleLine line(LegalRule rule) {
        return new RuleLine(
                rule.id(),
                rule.article(),
                rule.statement(),
                rule.treatment(),
                rule.module(),
                rules.answers(rule.id()),
                rule.deadline() != null);
    }

    @GetMapping("/api/v1/law/rules/{id}")
    RuleView rule(@PathVariable String id, Language language) {
        return RuleView.of(known(id), rulebook, settings, citations, rules, language);
    }

    private LegalRule known(String id) {
        return RuleId.parse(id).flatMap(rulebook::find).orElseThrow(LawApi::unknown);
    }

    static Problem unknown() {
        return Problem.missing(new Bilingual(
                "Tādas normas krājumā nav. Visas ir sarakstā /api/v1/law/rules.",
                "The rulebook has no such rule. All are listed at /api/v1/law/rules."));
    }
}
