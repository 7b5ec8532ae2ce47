package lv.auseklis.statusreviews.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The State may comment on the report before it goes to the Council: the report waits for the comments, or for the
/// word that there are none. On one day the comments come first.
@Cites("AIII.3e")
class CommentsComeBeforeCouncil implements Rule<CommentsComeBeforeCouncil.Facts> {

    record Facts(
            @Says(
                    lv = "Vai valsts ir atbildējusi (komentējusi vai paziņojusi, ka nekomentēs)",
                    en = "Whether the State has answered (commented, or said that it will not)")
            @Nullable
            Boolean answered,

            @Says(lv = "Atbildes diena", en = "Day of the answer", optional = true) @Nullable
            LocalDate answeredOn,

            @Says(lv = "Diena, kad ziņojums nonāk Padomē", en = "Day on which the report goes to the Council") @Nullable
            LocalDate toCouncil) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.answered() == null) {
            return law.unknown("vai valsts ir atbildējusi uz ziņojumu", "whether the State has answered the report");
        }
        if (!facts.answered()) {
            return law.no(
                    "Valsts vēl nav ne komentējusi ziņojumu, ne paziņojusi, ka nekomentēs.",
                    "The State has neither commented on the report nor said that it will not.");
        }
        var day = facts.answeredOn();
        var council = facts.toCouncil();
        if (day == null || council == null) {
            return law.unknown(
                    "diena, kad valsts atbildēja vai kad ziņojums nonāk Padomē",
                    "the day of the answer, or of the report going to the Council");
        }
        return law.because(
                        "Valsts atbildēja {0}, Padomē ziņojums nonāk {1}.",
                        "The State answered on {0}, the report goes to the Council on {1}.", day, council)
                .finding(Answer.of(!council.isBefore(day)));
    }
}
