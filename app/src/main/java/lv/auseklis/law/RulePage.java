package lv.auseklis.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One rule: what it says, its numbers through time, what the program does with it, and a form to try it.
@RestController
class RulePage {

    private final Rulebook rulebook;
    private final Settings settings;
    private final Rules rules;
    private final LegalTime time;
    private final Citations citations;
    private final Pages pages;
    private final Clock clock;

    RulePage(
            Rulebook rulebook,
            Settings settings,
            Rules rules,
            LegalTime time,
            Citations citations,
            Pages pages,
            Clock clock) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.rules = rules;
        this.time = time;
        this.citations = citations;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param history the values of each parameter through time, by name
    /// @param inquiry null if no class answers the rule
    /// @param term    the term counted from the anchor typed; null if none was typed or it cannot be counted
    record View(
            LegalRule rule,
            Rulebook rulebook,
            Map<String, List<Parameter>> history,
            List<Setting> settings,
            List<TextConflict> conflicts,
            List<Citations.Place> usedIn,
            @Nullable Inquiry inquiry,
            String anchor,
            boolean anchorWrong,
            @Nullable TermAnswer term,
            String partPath,
            String partTitle) {}

    @GetMapping({"/lv/likums/{id:[A-Z].*}", "/en/law/{id:[A-Z].*}"})
    ResponseEntity<String> rule(@PathVariable String id, @RequestParam Map<String, String> typed, Language language) {
        var rule = RuleId.parse(id).flatMap(rulebook::find).orElseThrow(LawApi::unknown);
        var part = rulebook.parts().stream()
                .filter(candidate -> rulebook.listPart(candidate.key()).contains(rule))
                .findFirst()
                .orElseThrow();
        var words = pages.words(language);
        var partTitle = words.t(part.number()) + ". " + words.t(part.title());
        var partAddress = LawPages.PARTS.then("/" + part.key());
        var page = pages.page(language, Section.LAW.address().then("/" + rule.id()), words.t(rule.shortArticle()))
                .in(Section.LAW)
                .under(words.t("law.title"), Section.LAW.address())
                .under(partTitle, partAddress)
                .described(words.t(rule.statement()));
        return pages.show("law/rule.jte", page, view(rule, typed, partAddress.in(language), partTitle));
    }

    private View view(LegalRule rule, Map<String, String> typed, String partPath, String partTitle) {
        var anchor = typed.getOrDefault("anchor", "").strip();
        var day = Day.find(anchor).filter(LegalTime::supports).orElse(null);
        var history = new LinkedHashMap<String, List<Parameter>>();
        rule.parameters()
                .forEach(parameter -> history.computeIfAbsent(parameter.name(), n -> new ArrayList<>())
                        .add(parameter));
        return new View(
                rule,
                rulebook,
                history,
                settings.list().stream()
                        .filter(setting -> setting.rules().contains(rule.id()))
                        .toList(),
                rulebook.conflicts().stream()
                        .filter(conflict -> conflict.rules().contains(rule.id()))
                        .toList(),
                citations.of(rule.id()),
                rules.answers(rule.id()) ? Inquiry.of(List.of(rule.id()), typed, rules, LocalDate.now(clock)) : null,
                anchor,
                !anchor.isEmpty() && day == null,
                rule.deadline() != null && (day != null || rule.deadline().namesItsDay())
                        ? time.compute(rule.id(), day)
                        : null,
                partPath,
                partTitle);
    }
}
