package lv.auseklis.governance.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// In an institute that is a derived public person the scientific council takes the decisions.
@Cites("L21.2(2)")
class ScientificCouncilDecides implements Rule<ScientificCouncilDecides.Facts> {

    record Facts(
            @Says(lv = "Kas pieņēma lēmumu", en = "Who took the decision") @Nullable
            DecidingBody decidedBy) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return judged(facts.decidedBy(), law);
    }

    static Finding judged(@Nullable DecidingBody body, LawOn law) {
        if (body == null) {
            return law.unknown("Kas pieņēma lēmumu", "Who took the decision");
        }
        return body == DecidingBody.SCIENTIFIC_COUNCIL
                ? law.yes("Lēmusi zinātniskā padome.", "The scientific council decided.")
                : law.no(
                        "Šādā institūtā lemj tā zinātniskā padome, nevis {0}.",
                        "In such an institute its scientific council decides, not this body: {0}.", body);
    }
}
