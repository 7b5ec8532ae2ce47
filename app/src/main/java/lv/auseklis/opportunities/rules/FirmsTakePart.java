package lv.auseklis.opportunities.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Firms of the State can take part in CERN's purchasing while it has the status. Whether an offer is considered, the
/// Agreement says further (Article II.4).
@Cites("C9")
class FirmsTakePart implements Rule<FirmsTakePart.Facts> {

    record Facts(
            @Says(
                    lv = "Vai valsts tajā dienā ir asociētā dalībvalsts",
                    en = "Is the State an Associate Member on the day")
            @Nullable
            Boolean associate,

            @Says(lv = "Pēdējā diena, kad var pieteikties", en = "Last day to take part") @Nullable
            LocalDate deadline,

            @Says(lv = "Diena, par kuru jautā", en = "Day asked about") @Nullable
            LocalDate day) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.associate() == null) {
            return law.unknown("vai valsts ir asociētā dalībvalsts", "whether the State is an Associate Member");
        }
        if (facts.deadline() == null || facts.day() == null) {
            return law.unknown("pēdējā diena, kad var pieteikties", "last day to take part");
        }
        if (!facts.associate()) {
            law.because(
                    "Statusa tajā dienā nav, tāpēc uzņēmumi iepirkumā piedalīties nevar.",
                    "There is no status on the day, so firms cannot take part in purchasing.");
            return law.finding(Answer.NO);
        }
        if (facts.day().isAfter(facts.deadline())) {
            law.because("Pieteikties varēja līdz {0}.", "Taking part was possible until {0}.", facts.deadline());
            return law.finding(Answer.NO);
        }
        law.because(
                "Uzņēmumi var piedalīties; pēdējā diena ir {0}.",
                "Firms can take part; the last day is {0}.", facts.deadline());
        return law.finding(Answer.YES);
    }
}
