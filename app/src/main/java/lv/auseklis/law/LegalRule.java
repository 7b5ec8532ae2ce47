package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// One rule of the catalogue: what a provision says, in our own words, with its numbers and what the
/// program does with it.
///
/// The statement never replaces the legal text. `article` is the full citation, `shortArticle` the one for
/// tables. `sectionLastAmended`: the wording of the paragraph may be as late as this date. `outcome` says
/// what the program does. `data` names the facts the rule needs (English, for builders). `seedConflict`:
/// the language versions differ, and which governs. `actor` and the units of parameters are codes of the
/// [Vocabulary].
public record LegalRule(
        RuleId id,
        Source source,
        Bilingual article,
        Bilingual shortArticle,
        Kind kind,
        String actor,
        Bilingual statement,
        Period inForce,
        @Nullable LocalDate sectionLastAmended,
        @Nullable Deadline deadline,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Parameter> parameters,
        List<String> data,
        Bilingual outcome,
        Treatment treatment,
        String module,
        @Nullable Bilingual seedConflict,
        @Nullable LaterChange laterChange,
        @Nullable Bilingual whyNone) {

    public LegalRule {
        parameters = List.copyOf(parameters);
        data = List.copyOf(data);
    }

    /// Whether the rule applies on `date` as the catalogue describes it.
    public boolean inForceOn(LocalDate date) {
        return inForce.contains(date) && (laterChange == null || !laterChange.endsRuleOn(date));
    }

    /// The parameters whose values hold on `date`.
    public List<Parameter> parametersOn(LocalDate date) {
        return parameters.stream()
                .filter(parameter -> parameter.period().contains(date))
                .toList();
    }

    /// The value of the parameter `name` that holds on `date`.
    public Optional<Parameter> findParameter(String name, LocalDate date) {
        return parametersOn(date).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
