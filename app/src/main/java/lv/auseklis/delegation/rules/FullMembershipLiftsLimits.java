package lv.auseklis.delegation.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// What full membership would bring: a vote in the Council, a say in the Scientific Policy Committee, no ceiling, no
/// limited-duration cap. YES means that the State has it; the four reasons come in that order.
@Cites("C11")
class FullMembershipLiftsLimits implements Rule<FullMembershipLiftsLimits.Facts> {

    record Facts(
            @Says(lv = "Vai valsts ir pilntiesīga dalībvalsts", en = "Whether the State is a full Member") @Nullable
            Boolean member) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.member() == null) {
            return law.unknown("vai valsts ir pilntiesīga dalībvalsts", "whether the State is a full Member");
        }
        var member = facts.member();
        says(
                law,
                member,
                new Bilingual("Balss Padomē ir.", "There is a vote in the Council."),
                new Bilingual("Balss Padomē nav.", "There is no vote in the Council."));
        says(
                law,
                member,
                new Bilingual(
                        "Zinātnes politikas komitejā ir teikšana.",
                        "There is a say in the Scientific Policy Committee."),
                new Bilingual(
                        "Zinātnes politikas komitejā ir tikai novērotājs.",
                        "In the Scientific Policy Committee there is an observer only."));
        says(
                law,
                member,
                new Bilingual(
                        "Iepirkumu un personāla kopsummai griestu nav.",
                        "There is no ceiling on contracts and appointments."),
                new Bilingual(
                        "Iepirkumu un personāla kopsumma principā nepārsniedz gada ieguldījumu.",
                        "Contracts and appointments do not, in principle, exceed the yearly contribution."));
        says(
                law,
                member,
                new Bilingual(
                        "Darbinieki var strādāt arī uz nenoteiktu laiku.", "Staff may have indefinite contracts too."),
                new Bilingual(
                        "Darbinieki strādā tikai uz noteiktu laiku.",
                        "Staff have contracts of limited duration only."));
        return law.finding(Answer.of(member));
    }

    private static void says(LawOn law, boolean member, Bilingual ifSo, Bilingual ifNot) {
        var said = member ? ifSo : ifNot;
        law.because(said.lv(), said.en());
    }
}
