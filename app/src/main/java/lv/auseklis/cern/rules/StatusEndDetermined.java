package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The status ends with the financial year that follows the one of the notice, or on an earlier day that was agreed.
/// YES means that the day is determined.
@Cites("AV.1b")
class StatusEndDetermined implements Rule<StatusEndDetermined.Facts> {

    record Facts(
            @Says(lv = "Paziņojuma diena", en = "Day of the notice") @Nullable
            LocalDate notice,

            @Says(lv = "Diena, par kuru vienojās", en = "Day agreed", optional = true) @Nullable
            LocalDate agreed) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.notice() == null) {
            return law.unknown("paziņojuma diena", "day of the notice");
        }
        return EndOfStatus.determine(facts.notice(), facts.agreed(), law);
    }
}
