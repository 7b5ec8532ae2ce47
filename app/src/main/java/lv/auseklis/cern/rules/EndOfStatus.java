package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import org.jspecify.annotations.Nullable;

/// The end of the status where one side gave notice or both agreed: the close of the financial year that follows, or an
/// earlier day that was agreed.
final class EndOfStatus {

    private EndOfStatus() {}

    /// @param begun   the day of the notice or of the agreement
    /// @param earlier a day agreed; one that is not earlier changes nothing
    static Finding determine(LocalDate begun, @Nullable LocalDate earlier, LawOn law) {
        var years = law.number("termination_delay").intValueExact();
        var regular = FinancialYear.endOf(begun, law).plusYears(years);
        if (earlier != null && earlier.isBefore(begun)) {
            return law.undetermined(
                    "Diena, par kuru vienojās, ir pirms paziņojuma vai vienošanās.",
                    "The day agreed is before the notice or the agreement.");
        }
        if (earlier != null && earlier.isBefore(regular)) {
            law.result("status_to", "statusa pēdējā diena", "last day of the status", earlier, "");
            return law.yes(
                    "Statuss beidzas {0}, jo tā vienojās; citādi tas beigtos {1}.",
                    "The status ends on {0}, as agreed; it would otherwise end on {1}.", earlier, regular);
        }
        if (earlier != null) {
            law.because("Vienoties var tikai par agrāku dienu.", "Only an earlier day can be agreed.");
        }
        law.result("status_to", "statusa pēdējā diena", "last day of the status", regular, "");
        return law.yes(
                "Paziņots vai vienojās {0}; statuss beidzas {1}.",
                "Notice or agreement on {0}; the status ends on {1}.", begun, regular);
    }
}
