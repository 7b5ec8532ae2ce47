package lv.auseklis.governance.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// An institute of a university that is a derived public person is decided for by its scientific council.
@Cites("L21.5(2)")
class UniversityInstituteCouncilDecides implements Rule<UniversityInstituteCouncilDecides.Facts> {

    record Facts(
            @Says(lv = "Kas pieņēma lēmumu", en = "Who took the decision") @Nullable
            DecidingBody decidedBy) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return ScientificCouncilDecides.judged(facts.decidedBy(), law);
    }
}
