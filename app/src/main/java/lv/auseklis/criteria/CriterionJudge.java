package lv.auseklis.criteria;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Finding;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.Rules;
import lv.auseklis.organisations.rules.Output;
import lv.auseklis.pages.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers one criterion from the evidence that holds on a day, by the law of that day.
@Component
class CriterionJudge {

    /// Stands in a list of which another part is not known.
    private static final Output UNKNOWN = new Output(null, null, null, null);

    private final Rules rules;
    private final Rulebook rulebook;

    CriterionJudge(Rules rules, Rulebook rulebook) {
        this.rules = rules;
        this.rulebook = rulebook;
    }

    /// The answer alone.
    Finding find(RuleId criterion, Held held, LocalDate on) {
        return finding(criterion, holding(criterion, held, on), on);
    }

    private static Map<Topic, Known<?>> holding(RuleId criterion, Held held, LocalDate on) {
        var holding = new EnumMap<Topic, Known<?>>(Topic.class);
        Topic.of(criterion).forEach(topic -> held.on(topic, on).ifPresent(known -> holding.put(topic, known)));
        return holding;
    }

    /// The answer with the evidence beside it.
    Inquiry.Answered judge(RuleId criterion, Held held, LocalDate on) {
        var holding = holding(criterion, held, on);
        var evidence = Topic.of(criterion).stream()
                .map(topic -> evidence(topic, holding.get(topic)))
                .toList();
        return new Inquiry.Answered(rulebook.get(criterion), finding(criterion, holding, on), evidence);
    }

    /// A paper does not tell what was published after its day. So outputs that grow old leave the
    /// answer open; only what was not met on the day of the paper already stays so until there are
    /// newer facts.
    private Finding finding(RuleId criterion, Map<Topic, Known<?>> holding, LocalDate on) {
        var finding = rules.judge(criterion, facts(criterion, holding, on), on);
        var aged = holding.values().stream().map(Known::about).max(Comparator.naturalOrder());
        if (!finding.is(Answer.UNDETERMINED) || aged.isEmpty() || !aged.get().isBefore(on)) {
            return finding;
        }
        var then = facts(criterion, holding, aged.get());
        if (then.get("outputs") instanceof List<?> all && all.contains(UNKNOWN)) {
            return finding;
        }
        return rules.judge(criterion, then, aged.get()).is(Answer.NO) ? rules.judge(criterion, then, on) : finding;
    }

    private static Map<String, Object> facts(RuleId criterion, Map<Topic, Known<?>> holding, LocalDate on) {
        var facts = new HashMap<String, Object>();
        holding.values().forEach(known -> facts.putAll(NamedFacts.of(known.facts())));
        var projects = facts.remove("projects");
        if (facts.containsKey("outputs") || projects != null) {
            var listed = Topic.of(criterion).stream()
                    .filter(topic -> topic == Topic.OUTPUTS || topic == Topic.PROJECTS)
                    .flatMap(topic ->
                            listed(topic == Topic.OUTPUTS ? facts.get("outputs") : projects, holding.get(topic), on))
                    .toList();
            facts.put("outputs", listed);
        }
        return facts;
    }

    /// What is known of a kind of output, with room for what is not and for what came after the day of a paper.
    private static Stream<Output> listed(@Nullable Object listed, @Nullable Known<?> known, LocalDate on) {
        if (listed == null || known == null) {
            return Stream.of(UNKNOWN);
        }
        var open = known.origin() != Origin.REGISTER && known.about().isBefore(on);
        return Stream.concat(
                ((List<?>) listed).stream().map(Output.class::cast), open ? Stream.of(UNKNOWN) : Stream.empty());
    }

    private static Bilingual evidence(Topic topic, @Nullable Known<?> known) {
        var label = topic.label();
        if (known == null) {
            return new Bilingual("Nav ziņu: " + label.lv() + ".", "No evidence: " + label.en() + ".");
        }
        return new Bilingual(
                capital(label.lv()) + ": " + known.source().lv() + ", stāvoklis uz "
                        + Written.table(Language.LV, known.about()),
                capital(label.en()) + ": " + known.source().en() + ", as of " + Written.when(Language.EN, known.about())
                        + ".");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
