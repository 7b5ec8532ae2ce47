package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The Agreement applies from the day on which the Director-General received notice that the State finished its
/// internal procedures. YES means that the day is determined; NO, that the notice came after the last day (AIV.1b).
@Cites({"AIV.1a", "AIV.1b"})
class AgreementInForce implements Rule<AgreementInForce.Facts> {

    record Facts(
            @Says(
                    lv = "Diena, kad ģenerāldirektors saņēma paziņojumu",
                    en = "Day on which the Director-General received the notice")
            @Nullable
            LocalDate noticeReceived,

            @Says(lv = "Parakstīšanas diena", en = "Day of signature", optional = true) @Nullable
            LocalDate signature) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var signature = facts.signature();
        var last = signature == null ? null : Limit.after(signature, "AIV.1b", "notification_period", law);
        if (last != null) {
            law.result("notice_last_day", "paziņojuma pēdējā diena", "last day for the notice", last, "");
        }
        var received = facts.noticeReceived();
        if (received == null) {
            return law.unknown(
                    "diena, kad ģenerāldirektors saņēma paziņojumu",
                    "day on which the Director-General received the notice");
        }
        if (last != null && received.isAfter(last)) {
            return law.no(
                    "Paziņojums saņemts {0}, bet pēdējā diena bija {1}.",
                    "The notice was received on {0}, but the last day was {1}.", received, last);
        }
        law.result("agreement_in_force", "Līgums spēkā no", "Agreement in force from", received, "");
        return law.yes(
                "Līgums ir spēkā no {0}, kad saņemts paziņojums.",
                "The Agreement has been in force since {0}, when the notice was received.", received);
    }
}
