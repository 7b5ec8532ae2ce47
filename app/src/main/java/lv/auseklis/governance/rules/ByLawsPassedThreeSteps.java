package lv.auseklis.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The by-laws of an institute of a university that is a derived public person were adopted by its own decision-making
/// body, then recommended by the senate, then approved by the Cabinet; two steps may fall on one day.
@Cites("L21.5(1)b")
class ByLawsPassedThreeSteps implements Rule<ByLawsPassedThreeSteps.Facts> {

    private static final List<Bilingual> STEPS = List.of(
            new Bilingual("institūta zinātniskās padomes lēmums", "decision of the institute's scientific council"),
            new Bilingual("senāta ieteikums", "recommendation of the senate"),
            new Bilingual("Ministru kabineta apstiprinājums", "approval of the Cabinet"));

    record Facts(
            @Says(
                    lv = "Nolikums: diena, kad to pieņēma institūta zinātniskā padome",
                    en = "By-laws: day on which the institute's scientific council adopted them")
            @Nullable
            LocalDate adoptedDay,

            @Says(lv = "Nolikums: zinātniskās padomes lēmuma numurs", en = "By-laws: number of the council's decision")
            @Nullable
            String adoptedNumber,

            @Says(
                    lv = "Nolikums: diena, kad senāts to ieteica apstiprināt",
                    en = "By-laws: day on which the senate recommended them")
            @Nullable
            LocalDate recommendedDay,

            @Says(lv = "Nolikums: senāta ieteikuma numurs", en = "By-laws: number of the senate's recommendation")
            @Nullable
            String recommendedNumber,

            @Says(
                    lv = "Nolikums: diena, kad to apstiprināja Ministru kabinets",
                    en = "By-laws: day on which the Cabinet approved them")
            @Nullable
            LocalDate approvedDay,

            @Says(
                    lv = "Nolikums: Ministru kabineta apstiprinājuma numurs",
                    en = "By-laws: number of the Cabinet's approval")
            @Nullable
            String approvedNumber) {

        List<@Nullable LocalDate> days() {
            var days = new ArrayList<@Nullable LocalDate>();
            days.add(adoptedDay);
            days.add(recommendedDay);
            days.add(approvedDay);
            return days;
        }

        List<@Nullable String> numbers() {
            var numbers = new ArrayList<@Nullable String>();
            numbers.add(adoptedNumber);
            numbers.add(recommendedNumber);
            numbers.add(approvedNumber);
            return numbers;
        }
    }

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var steps = law.number("approval_steps").intValueExact();
        var missing = false;
        var wrongOrder = false;
        var latest = LocalDate.MIN;
        for (int i = 0; i < steps; i++) {
            var day = facts.days().get(i);
            var number = facts.numbers().get(i);
            if (day == null || number == null || number.isBlank()) {
                missing = true;
                law.because("Vajadzīga diena un numurs: {0}.", "Day and number are needed: {0}.", STEPS.get(i));
            }
            if (day != null && day.isBefore(latest)) {
                wrongOrder = true;
                law.because(
                        "Agrāk par iepriekšējo soli: {0}, {1}.",
                        "Before the step that precedes it: {0}, {1}.", STEPS.get(i), day);
            }
            latest = day == null || day.isBefore(latest) ? latest : day;
        }
        if (wrongOrder) {
            return law.finding(Answer.NO);
        }
        return missing
                ? law.finding(Answer.UNDETERMINED)
                : law.yes("Visi {0} soļi veikti pēc kārtas.", "All {0} steps were taken in order.", steps);
    }
}
