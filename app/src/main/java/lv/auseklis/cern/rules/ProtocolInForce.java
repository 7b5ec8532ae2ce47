package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The Protocol on privileges and immunities applies from the thirtieth day after the instrument of accession was
/// deposited; the day of deposit does not count. YES means that the day is determined; NO, that the deposit came
/// after the last day (AIII.2b).
@Cites({"AIII.2c", "AIII.2b"})
class ProtocolInForce implements Rule<ProtocolInForce.Facts> {

    record Facts(
            @Says(lv = "Pievienošanās dokumenta deponēšanas diena", en = "Day of deposit of the instrument") @Nullable
            LocalDate deposit,

            @Says(lv = "Parakstīšanas diena", en = "Day of signature", optional = true) @Nullable
            LocalDate signature) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var signature = facts.signature();
        var last = signature == null ? null : Limit.after(signature, "AIII.2b", "deposit_period", law);
        if (last != null) {
            law.result("deposit_last_day", "deponēšanas pēdējā diena", "last day for the deposit", last, "");
        }
        var deposit = facts.deposit();
        if (deposit == null) {
            return law.unknown("pievienošanās dokumenta deponēšanas diena", "day of deposit of the instrument");
        }
        if (last != null && deposit.isAfter(last)) {
            return law.no(
                    "Dokuments deponēts {0}, bet pēdējā diena bija {1}.",
                    "The instrument was deposited on {0}, but the last day was {1}.", deposit, last);
        }
        var delay = law.number("protocol_delay").intValueExact();
        var counted = law.settings().flag("cern.deposit_day_counts") ? delay - 1 : delay;
        var from = deposit.plusDays(counted);
        law.result("protocol_in_force", "protokols spēkā no", "Protocol in force from", from, "");
        return law.yes(
                "Dokuments deponēts {0}; protokols ir spēkā no {1}, {2}. dienas.",
                "The instrument was deposited on {0}; the Protocol is in force from {1}, day {2}.",
                deposit,
                from,
                delay);
    }
}
