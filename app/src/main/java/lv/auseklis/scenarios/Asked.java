package lv.auseklis.scenarios;

import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a question from its address and answers it, or says what is wrong with it.
@Component
class Asked {

    private final WhatIf whatIf;

    Asked(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /// @param comparison null where something is wrong
    /// @param year       that was asked about, or the usual one
    record Found(@Nullable Comparison comparison, int year, List<Bilingual> reasons) {}

    /// Where no year is typed, the one of the day is meant.
    Found of(Agreement agreement, Map<String, String> typed, Moment moment) {
        var usual = moment.asOf().getYear();
        var read = QuestionReader.read(typed, usual, moment.asOf());
        var question = read.question();
        if (question == null) {
            return new Found(null, usual, read.reasons());
        }
        return whatIf.ask(agreement, question, moment.asOf(), moment.knownBefore())
                .map(found -> new Found(found, question.year(), List.of()))
                .orElseGet(() -> new Found(null, question.year(), List.of(noStatus(agreement, question.year()))));
    }

    private static Bilingual noStatus(Agreement agreement, int year) {
        return new Bilingual(
                "Gads: %d. gadā statusa pie CERN nav (%s), tāpēc nav arī ieguldījuma, ko salīdzināt."
                        .formatted(year, agreement.name().lv()),
                "Year: in %d there is no status at CERN (%s), and so no contribution to compare."
                        .formatted(year, agreement.name().en()));
    }
}
