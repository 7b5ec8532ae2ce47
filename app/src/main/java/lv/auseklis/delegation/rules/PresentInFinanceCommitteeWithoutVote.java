package lv.auseklis.delegation.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// In the Finance Committee the State may be present and ask to speak; it never votes.
@Cites("AII.2b")
class PresentInFinanceCommitteeWithoutVote implements Rule<PresentInFinanceCommitteeWithoutVote.Facts> {

    record Facts(
            @Says(lv = "Ko valsts vēlas darīt", en = "What the State wants to do") @Nullable
            MeetingRight right) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var right = facts.right();
        if (right == null) {
            return law.unknown("ko valsts vēlas darīt", "what the State wants to do");
        }
        return right == MeetingRight.VOTE
                ? law.no(
                        "Asociētajai dalībvalstij Finanšu komitejā balss nav; viedokli piefiksē un nodod Padomei.",
                        "An Associate Member State has no vote in the Finance Committee; its opinion is noted and passed to the Council.")
                : law.yes("Finanšu komitejā valsts var {0}.", "In the Finance Committee the State may {0}.", right);
    }
}
