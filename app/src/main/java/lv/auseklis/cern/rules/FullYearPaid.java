package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// After the first year each financial year is paid in full, also the one in which the status ends: the amount due is
/// the yearly contribution, never a part of it. With the amount paid, the answer is whether that is all of it.
@Cites("AIII.1d")
class FullYearPaid implements Rule<FullYearPaid.Facts> {

    record Facts(
            @Says(lv = "Gada ieguldījums, CHF", en = "Yearly contribution, CHF") @Nullable
            BigDecimal yearlyContribution,

            @Says(
                    lv = "Finanšu gads (ja nav dots, dienas gads)",
                    en = "Financial year (if not given, that of the day)",
                    optional = true)
            @Nullable
            Integer financialYear,

            @Says(lv = "Statusa pēdējā diena", en = "Last day of the status", optional = true) @Nullable
            LocalDate statusTo,

            @Says(lv = "Samaksāts, CHF", en = "Paid, CHF", optional = true) @Nullable
            BigDecimal paid) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().show("cern.contribution_due");
        var year = facts.financialYear() == null ? law.date().getYear() : facts.financialYear();
        var first = firstYear(law);
        if (first.isPresent() && year <= first.get()) {
            return law.because(
                            "{0}. gadu rēķina pa ceturkšņiem; pilnu gadu maksā pēc tam.",
                            "{0} is counted by quarters; full years are paid after it.", String.valueOf(first.get()))
                    .finding(Answer.NOT_IN_FORCE);
        }
        if (facts.statusTo() != null && facts.statusTo().getYear() < year) {
            return due(BigDecimal.ZERO, facts, law.because("Statuss beidzies agrāk.", "The status ended earlier."));
        }
        var yearly = facts.yearlyContribution();
        return yearly == null ? law.unknown("gada ieguldījums", "yearly contribution") : due(yearly, facts, law);
    }

    private static Finding due(BigDecimal amount, Facts facts, LawOn law) {
        law.result("contribution_due", "maksājamais ieguldījums", "contribution due", amount, "CHF");
        law.because(
                "Par gadu jāmaksā {0} CHF, arī ja statuss ilgst tikai daļu gada.",
                "CHF {0} is due for the year, even if the status lasts only part of it.", amount);
        if (facts.paid() == null) {
            return law.finding(Answer.YES);
        }
        law.because("Samaksāts: {0} CHF.", "Paid: CHF {0}.", facts.paid());
        return law.finding(Answer.of(facts.paid().compareTo(amount) >= 0));
    }

    /// The year in which the Agreement entered into force, also where only its possible quarters are known.
    private static Optional<Integer> firstYear(LawOn law) {
        return law.settings()
                .findDate("cern.agreement_in_force")
                .map(LocalDate::getYear)
                .or(() -> law.settings().list("cern.agreement_in_force_quarters").stream()
                        .map(quarter -> Integer.valueOf(quarter.split("-Q")[0]))
                        .max(Integer::compare));
    }
}
