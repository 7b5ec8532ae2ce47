package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// A finding as programs read it.
public record FindingView(
        RuleId rule,
        Bilingual article,
        LocalDate on,
        Answer answer,
        List<Bilingual> reasons,
        List<RuleView.ParameterView> parameters,
        List<AppliedSetting> settings,
        List<Result> results) {

    public static FindingView of(Finding finding, Rulebook rulebook) {
        return new FindingView(
                finding.rule(),
                rulebook.get(finding.rule()).article(),
                finding.on(),
                finding.answer(),
                finding.reasons(),
                finding.parameters().stream()
                        .map(parameter -> RuleView.parameter(parameter, rulebook))
                        .toList(),
                finding.settings(),
                finding.results());
    }
}
