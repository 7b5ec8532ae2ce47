package lv.auseklis.cern.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A denunciation of the Protocol works one year after UNESCO received the notice, or on a later day that the notice
/// names. An earlier day cannot be named. YES means that the day is determined.
@Cites("AV.1c")
class DenunciationEffective implements Rule<DenunciationEffective.Facts> {

    record Facts(
            @Says(lv = "Diena, kad UNESCO saņēma paziņojumu", en = "Day on which UNESCO received the notice") @Nullable
            LocalDate received,

            @Says(lv = "Paziņojumā nosauktā diena", en = "Day named in the notice", optional = true) @Nullable
            LocalDate named) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var received = facts.received();
        if (received == null) {
            return law.unknown("diena, kad UNESCO saņēma paziņojumu", "day on which UNESCO received the notice");
        }
        var earliest = received.plusYears(law.number("denunciation_delay").longValueExact());
        var named = facts.named();
        var effective = named == null || named.isBefore(earliest) ? earliest : named;
        if (named != null && named.isBefore(earliest)) {
            law.because(
                    "Nosaukta agrāka diena ({0}); tā nav iespējama.",
                    "An earlier day was named ({0}); that is not possible.", named);
        }
        law.result("protocol_to", "protokola pēdējā diena", "Protocol denounced with effect of", effective, "");
        return law.yes(
                "Paziņojums saņemts {0}; denonsēšana ir spēkā no {1}.",
                "The notice was received on {0}; the denunciation takes effect on {1}.", received, effective);
    }
}
