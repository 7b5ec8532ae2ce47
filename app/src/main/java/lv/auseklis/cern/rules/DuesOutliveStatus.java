package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// What is owed for the time of the status stays owed after its end. YES means that something is still to be paid.
@Cites("AV.4a")
class DuesOutliveStatus implements Rule<DuesOutliveStatus.Facts> {

    record Facts(
            @Says(lv = "Par statusa laiku maksājamais, CHF", en = "Due for the time of the status, CHF") @Nullable
            BigDecimal due,

            @Says(lv = "Samaksāts, CHF", en = "Paid, CHF") @Nullable
            BigDecimal paid,

            @Says(lv = "Statusa pēdējā diena", en = "Last day of the status", optional = true) @Nullable
            LocalDate statusTo) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.due() == null || facts.paid() == null) {
            return facts.due() == null
                    ? law.unknown("par statusa laiku maksājamais", "what is due for the time of the status")
                    : law.unknown("samaksātais", "what was paid");
        }
        var owed = facts.due().subtract(facts.paid()).max(BigDecimal.ZERO);
        law.result("owed", "vēl jāmaksā", "still to be paid", owed, "CHF");
        var to = facts.statusTo();
        if (owed.signum() == 0) {
            return law.no("Par statusa laiku viss ir samaksāts.", "All is paid for the time of the status.");
        }
        return to != null && to.isBefore(law.date())
                ? law.yes(
                        "Statuss beidzās {0}, bet {1} CHF vēl jāmaksā.",
                        "The status ended on {0}, but CHF {1} is still to be paid.", to, owed)
                : law.yes("Vēl jāmaksā {0} CHF.", "CHF {0} is still to be paid.", owed);
    }
}
