package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;

/// The answer of one rule for one day, with everything that led to it: reasons in both languages, the
/// parameters used with their dates, the settings that filled what the law leaves open, and the values
/// computed.
public record Finding(
        RuleId rule,
        LocalDate on,
        Answer answer,
        List<Bilingual> reasons,
        List<Parameter> parameters,
        List<AppliedSetting> settings,
        List<Result> results) {

    public Finding {
        reasons = List.copyOf(reasons);
        parameters = List.copyOf(parameters);
        settings = List.copyOf(settings);
        results = List.copyOf(results);
    }

    /// A value that the rule computed, by its name.
    public Optional<String> result(String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .map(Result::value)
                .findFirst();
    }

    public boolean is(Answer other) {
        return answer == other;
    }
}
