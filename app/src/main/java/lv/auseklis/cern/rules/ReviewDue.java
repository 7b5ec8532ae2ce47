package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The Council reviews, normally every five years, whether the State meets the criteria and its duties: counted from
/// the beginning of the status, then from the last review; a soft target. YES means that the day is determined.
@Cites("AIII.3a")
class ReviewDue implements Rule<ReviewDue.Facts> {

    record Facts(
            @Says(lv = "Statusa pirmā diena", en = "First day of the status") @Nullable
            LocalDate statusFrom,

            @Says(lv = "Pēdējās pārskatīšanas diena", en = "Day of the last review", optional = true) @Nullable
            LocalDate lastReview) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var from = facts.lastReview() == null ? facts.statusFrom() : facts.lastReview();
        if (from == null) {
            return law.unknown("statusa pirmā diena", "first day of the status");
        }
        var years = law.settingNumber("cern.review_years");
        var due = from.plusYears(years.longValueExact());
        law.result("review_due", "pārskatīšana gaidāma", "review due", due, "");
        law.because(
                "Parasti pārskata ik pēc {0} gadiem; nākamā pārskatīšana gaidāma ap {1}.",
                "A review is normal every {0} years; the next is due about {1}.", years, due);
        return law.finding(Answer.YES);
    }
}
