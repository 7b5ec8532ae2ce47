package lv.auseklis.persons.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import lv.auseklis.law.Since;
import org.jspecify.annotations.Nullable;

/// Someone active in science whose first scientific qualification is not older than ten years on the reference day: the
/// day asked about, or the closing of a call. The anniversary itself still counts; whether the rest of its year does is
/// set by `calls.young_scientist_end` (P-17).
@Cites("L5(4)")
class YoungScientist implements Rule<YoungScientist.Facts> {

    record Facts(
            @Says(
                    lv = "Diena, kad stājies spēkā lēmums par pirmo zinātnisko kvalifikāciju",
                    en = "Effective day of the decision on the first scientific qualification")
            @Nullable
            LocalDate firstQualification,

            @Says(lv = "Nodarbojas ar zinātni", en = "Active in science") @Nullable
            Boolean active,

            @Says(
                    lv = "Diena, uz kuru vērtē (konkursā – pieteikšanās pēdējā diena)",
                    en = "Reference day (in a call, its closing)",
                    optional = true)
            @Nullable
            LocalDate referenceDay) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().show("calls.young_scientist_reference");
        var active = Answer.of(facts.active());
        switch (active) {
            case YES -> law.because("Cilvēks nodarbojas ar zinātni.", "The person is active in science.");
            case NO -> law.because("Cilvēks ar zinātni nenodarbojas.", "The person is not active in science.");
            default -> law.unknown("vai cilvēks nodarbojas ar zinātni", "whether the person is active in science");
        }
        return law.finding(active.and(recent(facts, law)));
    }

    private static Answer recent(Facts facts, LawOn law) {
        var onTheDay = "on_the_day".equals(law.setting("calls.young_scientist_end"));
        var years = law.number("young_scientist_years").intValue();
        var first = facts.firstQualification();
        if (first == null) {
            return law.unknown("pirmās zinātniskās kvalifikācijas diena", "day of the first scientific qualification")
                    .answer();
        }
        var day = facts.referenceDay() == null ? law.date() : facts.referenceDay();
        if (first.isAfter(day)) {
            law.because("Kvalifikācija iegūta tikai {0}.", "The qualification was only gained on {0}.", first);
            return Answer.NO;
        }
        var anniversary = first.plusYears(years);
        var last = onTheDay ? anniversary : anniversary.withDayOfYear(anniversary.lengthOfYear());
        law.result("last_day", "pēdējā diena", "last day", last, "");
        law.because(
                "Kvalifikācija iegūta {0}; pēc laika jaunais zinātnieks ir līdz {1} (ieskaitot).",
                "The qualification was gained on {0}; by time a young scientist until {1} (inclusive).",
                first,
                Since.until(last));
        return Answer.of(!day.isAfter(last));
    }
}
