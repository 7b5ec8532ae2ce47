package lv.auseklis.entitlements.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A suspension leaves alone what was committed, and the price enquiries, tenders and vacancies published before it
/// began; one published on the day itself is not among them.
@Cites("AX11")
class AlreadyPublishedIsUntouched implements Rule<AlreadyPublishedIsUntouched.Facts> {

    record Facts(
            @Says(lv = "Apturēts no", en = "Suspended from") @Nullable
            LocalDate suspendedFrom,

            @Says(lv = "Izsludināts", en = "Published on") @Nullable
            LocalDate published,

            @Says(lv = "Vai tās ir jau uzņemtas saistības", en = "Whether it is a running commitment", optional = true)
            @Nullable
            Boolean running) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (Boolean.TRUE.equals(facts.running())) {
            return law.yes("Jau uzņemtās saistības paliek.", "Running commitments stay.");
        }
        var from = facts.suspendedFrom();
        var published = facts.published();
        if (from == null) {
            return law.unknown("no kuras dienas apturēts", "since which day it is suspended");
        }
        if (published == null) {
            return law.unknown("kad izsludināts", "when it was published");
        }
        var sameDay = law.settings().flag("cern.same_day_published");
        if (published.isBefore(from) || published.isEqual(from) && sameDay) {
            return law.yes(
                    "Izsludināts {0}, pirms apturēšanas {1}.",
                    "Published on {0}, before the suspension of {1}.", published, from);
        }
        return law.no(
                "Izsludināts {0}, ne pirms apturēšanas {1}.",
                "Published on {0}, not before the suspension of {1}.", published, from);
    }
}
