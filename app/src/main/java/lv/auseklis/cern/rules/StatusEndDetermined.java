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
        var years = law.number("termination_delay").intValue();
        var regular = FinancialYear.endOf(facts.notice(), law).plusYears(years);
        var agreed = facts.agreed();
        if (agreed != null && agreed.isBefore(facts.notice())) {
            return law.undetermined(
                    "Diena, par kuru vienojās, ir pirms paziņojuma.", "The day agreed is before the notice.");
        }
        if (agreed != null && agreed.isBefore(regular)) {
            law.result("status_to", "statusa pēdējā diena", "last day of the status", agreed, "");
            return law.yes(
                    "Statuss beidzas {0}, jo tā vienojās; citādi tas beigtos {1}.",
                    "The status ends on {0}, as agreed; it would otherwise end on {1}.", agreed, regular);
        }
        if (agreed != null) {
            law.because("Vienoties var tikai par agrāku dienu.", "Only an earlier day can be agreed.");
        }
        law.result("status_to", "statusa pēdējā diena", "last day of the status", regular, "");
        return law.yes(
                "Paziņots {0}; statuss beidzas {1}.",
                "Notice on {0}; the status ends on {1}.", facts.notice(), regular);
    }
}
