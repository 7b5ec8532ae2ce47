package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;

/// The answer of one rule for one day, with everything that led to it: reasons in both languages, the
/// parameters used with their dates, the settings that filled what the law leaves open, and the values
/// computed.
///
/// @param adverse whether a YES is the bad answer; see [Adverse]
public record Finding(
        RuleId rule,
        LocalDate on,
        Answer answer,
        List<Bilingual> reasons,
        List<Parameter> parameters,
        List<AppliedSetting> settings,
        List<Result> results,
        boolean adverse) {

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

    Finding asAdverse() {
        return new Finding(rule, on, answer, reasons, parameters, settings, results, true);
    }

    /// Whether it is the answer that one hopes for.
    public boolean isGood() {
        return answer == (adverse ? Answer.NO : Answer.YES);
    }

    public boolean isBad() {
        return answer == (adverse ? Answer.YES : Answer.NO);
    }

    public boolean is(Answer other) {
        return answer == other;
    }
}
