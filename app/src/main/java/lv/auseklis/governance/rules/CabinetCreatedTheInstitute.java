package lv.auseklis.governance.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// An institute that is a derived public person was created by the Cabinet.
@Cites("L21.2(1)")
class CabinetCreatedTheInstitute implements Rule<CabinetCreatedTheInstitute.Facts> {

    record Facts(
            @Says(lv = "Kas nolēma dibināt", en = "Who decided to found it") @Nullable
            FoundingBody createdBy,

            @Says(lv = "Dibināšanas lēmuma vai rīkojuma numurs", en = "Number of the founding decision or order")
            @Nullable
            String actNumber) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var body = facts.createdBy();
        if (body == null) {
            return law.unknown("Kas nolēma dibināt", "Who decided to found it");
        }
        if (body != FoundingBody.CABINET) {
            return law.no(
                    "Atvasinātu publisku personu rada Ministru kabinets, nevis {0}.",
                    "A derived public person is created by the Cabinet, not by this body: {0}.", body);
        }
        return number(facts.actNumber(), law);
    }

    static Finding number(@Nullable String number, LawOn law) {
        return number == null || number.isBlank()
                ? law.unknown("Dibināšanas lēmuma vai rīkojuma numurs", "The number of the founding decision or order")
                : law.yes("Dibināšanas akts: Nr. {0}.", "Founding act: No. {0}.", number);
    }
}
