package lv.auseklis.entitlements.rules;

import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Nationals can be fellows, associates with students, and, on contracts of limited duration, staff. The limit is on
/// staff only (N-13: the English text governs).
@Cites("AII.3a")
class NationalsMayBeAppointed implements Rule<NationalsMayBeAppointed.Facts> {

    record Facts(
            @Says(lv = "Vai ir valsts pilsonis", en = "Whether a national of the State") @Nullable
            Boolean national,

            @Says(lv = "Kā strādās CERN", en = "As what at CERN") @Nullable
            PersonnelGroup group,

            @Says(lv = "Vai līgums ir uz noteiktu laiku", en = "Whether the contract is of limited duration") @Nullable
            Boolean limitedDuration) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.national() == null) {
            return law.unknown("vai ir valsts pilsonis", "whether he or she is a national of the State");
        }
        if (!facts.national()) {
            return law.no(
                    "Līgums attiecas uz valsts pilsoņiem; šis cilvēks tāds nav.",
                    "The Agreement is about nationals of the State; this person is none.");
        }
        var group = facts.group();
        if (group == null) {
            return law.unknown("kā strādās CERN", "as what he or she is to work at CERN");
        }
        if (group != PersonnelGroup.STAFF) {
            return law.yes("Pilsonis var strādāt CERN: {0}.", "A national can work at CERN as this: {0}.", group);
        }
        if (facts.limitedDuration() == null) {
            return law.unknown("vai līgums ir uz noteiktu laiku", "whether the contract is of limited duration");
        }
        return law.because(
                        facts.limitedDuration()
                                ? "Darbinieks ar līgumu uz noteiktu laiku."
                                : "Darbiniekam asociētā statusa laikā līgumu uz nenoteiktu laiku nedod.",
                        facts.limitedDuration()
                                ? "Staff, on a contract of limited duration."
                                : "While the State is an associate, staff get no indefinite contracts.")
                .finding(Answer.of(facts.limitedDuration()));
    }
}
