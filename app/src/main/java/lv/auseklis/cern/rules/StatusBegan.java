package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import lv.auseklis.law.Since;
import org.jspecify.annotations.Nullable;

/// The status begins on the later of two days: the Agreement in force, and the Protocol in force for Latvia. YES means
/// that the day is determined. Where one is not known, the day that is publicly known is shown (`cern.status_from`).
@Cites("AIV.2")
class StatusBegan implements Rule<StatusBegan.Facts> {

    record Facts(
            @Says(lv = "Diena, kad stājies spēkā Līgums", en = "Day on which the Agreement entered into force")
            @Nullable
            LocalDate agreementInForce,

            @Says(
                    lv = "Diena, kad protokols stājies spēkā Latvijai",
                    en = "Day on which the Protocol entered into force for Latvia")
            @Nullable
            LocalDate protocolInForce) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var agreement = facts.agreementInForce();
        var protocol = facts.protocolInForce();
        if (agreement == null || protocol == null) {
            law.settings()
                    .findDate("cern.status_from")
                    .ifPresent(known -> law.because(
                            "Zināms, ka statuss sākās {0}.", "The status is known to have begun on {0}.", known));
            return agreement == null
                    ? law.unknown("diena, kad stājies spēkā Līgums", "day on which the Agreement entered into force")
                    : law.unknown(
                            "diena, kad protokols stājies spēkā Latvijai",
                            "day on which the Protocol entered into force for Latvia");
        }
        var from = agreement.isAfter(protocol) ? agreement : protocol;
        law.result("status_from", "statusa pirmā diena", "first day of the status", from, "");
        return law.because(
                        "Statuss ilgst no {0}: tā ir vēlākā no abām dienām.",
                        "The status runs from {0}, the later of the two days.", Since.of(from))
                .finding(Answer.YES);
    }
}
