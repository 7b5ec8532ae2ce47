package lv.auseklis.entitlements.rules;

import java.math.BigDecimal;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A suspension lasts until the commitments are again below the contribution: strictly below, at it is not enough
/// . YES means that it is to be lifted.
@Cites("AX10")
class SuspensionEndsBelow implements Rule<SuspensionEndsBelow.Facts> {

    record Facts(
            @Says(lv = "Gada saistības, CHF", en = "Commitments of the year, CHF") @Nullable
            BigDecimal commitments,

            @Says(lv = "Gada ieguldījums, CHF", en = "Contribution of the year, CHF") @Nullable
            BigDecimal contribution) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var commitments = facts.commitments();
        var contribution = facts.contribution();
        if (commitments == null) {
            return law.unknown("gada saistības", "commitments of the year");
        }
        if (contribution == null) {
            return law.unknown("gada ieguldījums", "contribution of the year");
        }
        law.settings().show("cern.lift_comparison");
        var limit = contribution.multiply(law.number("lift_ratio"));
        law.because(
                "Saistības ir {0} CHF, ieguldījums {1} CHF.",
                "Commitments are CHF {0}, the contribution CHF {1}.", commitments, contribution);
        return law.finding(Answer.of(commitments.compareTo(limit) < 0));
    }
}
