package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import lv.auseklis.law.Since;
import org.jspecify.annotations.Nullable;

/// An agricultural institution has five matching doctors, or the day is before that was asked of it. Other institutions
/// are judged by the general rule ([FiveMatchingDoctors]).
@Cites({"LT6", "L1(1)7b"})
class AgricultureHasFiveDoctors implements Rule<AgricultureHasFiveDoctors.Facts> {

    private static final String PARAMETER = "min_doctors_agriculture";

    record Facts(
            @Says(lv = "Lauksaimniecības institūcija", en = "Agricultural institution") @Nullable
            Boolean agricultural,

            @Says(lv = "Darbinieki", en = "Workers") @Nullable
            List<Worker> workers,

            @Says(lv = "Institūcijas darbības nozares", en = "Fields in which the institution works") @Nullable
            List<ActivityField> activityFields) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.agricultural() == null || !facts.agricultural()) {
            var general = new FiveMatchingDoctors.Facts(facts.workers(), facts.activityFields(), facts.agricultural());
            return law.finding(law.part(new FiveMatchingDoctors(), general));
        }
        if (isExempt(law)) {
            return law.finding(exempt(law));
        }
        return FiveMatchingDoctors.count(facts.workers(), facts.activityFields(), PARAMETER, law);
    }

    static boolean isExempt(LawOn law) {
        return law.findNumberOf("LT6", PARAMETER).isEmpty();
    }

    private static Answer exempt(LawOn law) {
        law.because(
                "Lauksaimniecības institūcijām prasība par doktoru skaitu ir spēkā tikai no {0}.",
                "For agricultural institutions the required number of doctors only begins on {0}.",
                Since.of(law.firstDayOf("LT6", PARAMETER)));
        return Answer.YES;
    }
}
