package lv.auseklis.delegation.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The State may send an observer to ordinary meetings of the Scientific Policy Committee. Of speaking there the
/// Agreement says nothing.
@Cites("AII.2d")
class ObserverInPolicyCommittee implements Rule<ObserverInPolicyCommittee.Facts> {

    record Facts(
            @Says(lv = "Ko valsts vēlas darīt", en = "What the State wants to do") @Nullable
            MeetingRight right,

            @Says(lv = "Vai sanāksme ir parasta", en = "Whether the meeting is an ordinary one") @Nullable
            Boolean ordinary) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var right = facts.right();
        if (right == null) {
            return law.unknown("ko valsts vēlas darīt", "what the State wants to do");
        }
        if (right == MeetingRight.VOTE) {
            return law.no("Novērotājam balss nav.", "An observer has no vote.");
        }
        if (facts.ordinary() == null) {
            return law.unknown("vai sanāksme ir parasta", "whether the meeting is an ordinary one");
        }
        if (!facts.ordinary()) {
            return law.no(
                    "Novērotāju sūta uz parastajām sanāksmēm; šī tāda nav.",
                    "An observer is sent to ordinary meetings; this is none.");
        }
        return right == MeetingRight.SPEAK
                ? law.undetermined(
                        "Valsts sūta novērotāju; vai tas drīkst lūgt vārdu, Līgums nesaka.",
                        "The State sends an observer; whether he or she may ask to speak the Agreement does not say.")
                : law.yes("Valsts var sūtīt novērotāju.", "The State may send an observer.");
    }
}
