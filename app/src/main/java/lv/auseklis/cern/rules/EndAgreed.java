package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Where the State and CERN end the status together, it ends with the financial year that follows the one in which they
/// agreed, or on an earlier day that they agreed. YES means that the day is determined.
@Cites("AV.3")
class EndAgreed implements Rule<EndAgreed.Facts> {

    record Facts(
            @Says(lv = "Vienošanās diena", en = "Day of the agreement to end it") @Nullable
            LocalDate agreement,

            @Says(lv = "Agrāka diena, par kuru vienojās", en = "Earlier day agreed", optional = true) @Nullable
            LocalDate earlier) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return facts.agreement() == null
                ? law.unknown("vienošanās diena", "day of the agreement to end it")
                : EndOfStatus.determine(facts.agreement(), facts.earlier(), law);
    }
}
