package lv.auseklis.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;

/// A rule as programs read it. `facts` is the JSON Schema of what [EvaluateApi] takes; null where no class
/// answers the rule.
record RuleView(
        RuleId id,
        Source source,
        Bilingual article,
        String kind,
        Bilingual statement,
        Period inForce,
        @Nullable LocalDate sectionLastAmended,
        @Nullable LaterChange laterChange,
        Treatment treatment,
        String module,
        Bilingual outcome,
        List<ParameterView> parameters,
        @Nullable TermView deadline,
        @Nullable Bilingual conflict,
        List<OpenPoint> settings,
        List<Citations.Place> usedIn,
        @Nullable Map<String, Object> facts) {

    record ParameterView(
            String name,
            Bilingual label,
            BigDecimal value,
            Bilingual unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record TermView(
            int amount,
            Deadline.Unit unit,
            Deadline.Direction direction,
            Deadline.Count count,
            Bilingual anchor,
            Bilingual meaning) {}

    /// A setting that touches the rule, with the value of today.
    record OpenPoint(String id, String key, Bilingual question) {}

    static RuleView of(
            LegalRule rule, Rulebook rulebook, Settings settings, Citations citations, Rules rules, Language language) {
        var deadline = rule.deadline();
        return new RuleView(
                rule.id(),
                rule.source(),
                rule.article(),
                rule.kind().name(),
                rule.statement(),
                rule.inForce(),
                rule.sectionLastAmended(),
                rule.laterChange(),
                rule.treatment(),
                rule.module(),
                rule.outcome(),
                rule.parameters().stream().map(p -> parameter(p, rulebook)).toList(),
                deadline == null
                        ? null
                        : new TermView(
                                deadline.amount(),
                                deadline.unit(),
                                deadline.direction(),
                                deadline.count(),
                                deadline.anchor(),
                                deadline.meaning()),
                rule.seedConflict(),
                settings.list().stream()
                        .filter(setting -> setting.rules().contains(rule.id()))
                        .map(setting -> new OpenPoint(setting.id(), setting.key(), setting.question()))
                        .toList(),
                citations.of(rule.id()),
                rules.find(rule.id())
                        .map(found -> FactsSchema.of(found.shape(), language))
                        .orElse(null));
    }

    static ParameterView parameter(Parameter parameter, Rulebook rulebook) {
        return new ParameterView(
                parameter.name(),
                rulebook.label("parameter", parameter.name()),
                parameter.value(),
                rulebook.label("unit", parameter.unit()),
                parameter.from(),
                parameter.to());
    }
}
