package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The contribution of the first year: the yearly one times the quarters left, the quarter included in which the
/// Agreement (not the status) entered into force. Until that day is known the result is shown for each quarter that
/// `cern.agreement_in_force_quarters` names, and nothing is decided.
@Cites("AIII.1c")
class FirstYearByQuarters implements Rule<FirstYearByQuarters.Facts> {

    record Facts(
            @Says(lv = "Gada ieguldījums, CHF", en = "Yearly contribution, CHF") @Nullable
            BigDecimal yearlyContribution,

            @Says(
                    lv = "Diena, kad stājies spēkā Līgums",
                    en = "Day on which the Agreement entered into force",
                    optional = true)
            @Nullable
            LocalDate agreementInForce) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var yearly = facts.yearlyContribution();
        if (yearly == null) {
            return law.unknown("gada ieguldījums", "yearly contribution");
        }
        var inForce = facts.agreementInForce() == null
                ? law.settings().findDate("cern.agreement_in_force").orElse(null)
                : facts.agreementInForce();
        if (inForce == null) {
            return bothResults(yearly, law);
        }
        tell(yearly, String.valueOf(inForce.getYear()), inForce.get(IsoFields.QUARTER_OF_YEAR), law);
        return law.finding(Answer.YES);
    }

    private static Finding bothResults(BigDecimal yearly, LawOn law) {
        for (var quarter : law.settings().list("cern.agreement_in_force_quarters")) {
            var parts = quarter.split("-Q");
            tell(yearly, parts[0], Integer.parseInt(parts[1]), law);
        }
        return law.unknown("diena, kad stājies spēkā Līgums", "day on which the Agreement entered into force");
    }

    private static void tell(BigDecimal yearly, String year, int quarter, LawOn law) {
        var all = law.number("quarters_per_year");
        var left = all.subtract(BigDecimal.valueOf(quarter - 1L));
        var due = yearly.multiply(left).divide(all, 2, RoundingMode.HALF_UP);
        law.result(
                "contribution_" + year + "_q" + quarter,
                "pirmā gada ieguldījums, ja Līgums spēkā no " + quarter + ". ceturkšņa",
                "contribution of the first year if in force from quarter " + quarter,
                due,
                "CHF");
        law.because(
                "Ja Līgums stājies spēkā {0}. gada {1}. ceturksnī, maksā par {2} no {3} ceturkšņiem: {4} CHF.",
                "In force in quarter {1} of {0}: {2} of {3} quarters are paid, CHF {4}.",
                year,
                quarter,
                left,
                all,
                due);
    }
}
