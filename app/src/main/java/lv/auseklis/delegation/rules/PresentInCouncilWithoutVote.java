package lv.auseklis.delegation.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// At meetings of the Council, except closed ones, the State may be present and ask to speak; it never votes.
@Cites("AII.2a")
class PresentInCouncilWithoutVote implements Rule<PresentInCouncilWithoutVote.Facts> {

    record Facts(
            @Says(lv = "Ko valsts vēlas darīt", en = "What the State wants to do") @Nullable
            MeetingRight right,

            @Says(lv = "Vai sēde ir slēgta", en = "Whether the session is closed") @Nullable
            Boolean closed) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var right = facts.right();
        if (right == null) {
            return law.unknown("ko valsts vēlas darīt", "what the State wants to do");
        }
        if (right == MeetingRight.VOTE) {
            return law.no(
                    "Asociētajai dalībvalstij Padomē balss nav.",
                    "An Associate Member State has no vote in the Council.");
        }
        if (facts.closed() == null) {
            return law.unknown("vai sēde ir slēgta", "whether the session is closed");
        }
        return facts.closed()
                ? law.no(
                        "Slēgtā Padomes sēdē asociētā dalībvalsts nepiedalās.",
                        "An Associate Member State takes no part in a closed session of the Council.")
                : law.yes(
                        "Sēdē, kas nav slēgta, valsts var {0}.",
                        "In a session that is not closed the State may {0}.", right);
    }
}
