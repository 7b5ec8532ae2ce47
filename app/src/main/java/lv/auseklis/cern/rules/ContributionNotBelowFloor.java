package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The yearly contribution is below neither a tenth of the theoretical contribution nor the minimum level. Of a first
/// year the contribution for a whole year is meant.
@Cites("AP4")
class ContributionNotBelowFloor implements Rule<ContributionNotBelowFloor.Facts> {

    record Facts(
            @Says(lv = "Gada ieguldījums, CHF", en = "Yearly contribution, CHF") @Nullable
            BigDecimal yearlyContribution,

            @Says(lv = "Teorētiskais dalībvalsts ieguldījums, CHF", en = "Theoretical Member State contribution, CHF")
            @Nullable
            BigDecimal theoreticalContribution,

            @Says(lv = "Minimālais ieguldījuma līmenis, CHF", en = "Minimum contribution level, CHF") @Nullable
            BigDecimal minimumLevel) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var contribution = facts.yearlyContribution();
        if (contribution == null) {
            return law.unknown("gada ieguldījums", "yearly contribution");
        }
        var theoretical = facts.theoreticalContribution();
        var share = theoretical == null ? null : theoretical.multiply(law.number("min_contribution_share"));
        var minimum = facts.minimumLevel();
        if (share != null && contribution.compareTo(share) < 0) {
            return law.no(
                    "Ieguldījums {0} CHF ir mazāks par desmito daļu no teorētiskā: {1} CHF.",
                    "The contribution of CHF {0} is below a tenth of the theoretical one, CHF {1}.",
                    contribution,
                    share);
        }
        if (minimum != null && contribution.compareTo(minimum) < 0) {
            return law.no(
                    "Ieguldījums {0} CHF ir mazāks par minimālo līmeni: {1} CHF.",
                    "The contribution of CHF {0} is below the minimum level, CHF {1}.", contribution, minimum);
        }
        if (share == null) {
            return law.unknown("teorētiskais dalībvalsts ieguldījums", "theoretical Member State contribution");
        }
        if (minimum == null) {
            return law.unknown("minimālais ieguldījuma līmenis", "minimum contribution level");
        }
        law.because(
                "Ieguldījums {0} CHF nav mazāks ne par {1} CHF, ne par {2} CHF.",
                "The contribution of CHF {0} is below neither CHF {1} nor CHF {2}.", contribution, share, minimum);
        return law.finding(Answer.YES);
    }
}
