package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The yearly contribution is a tenth of the theoretical contribution of a Member State, but not less than the minimum
/// level. In Swiss francs, exact; the official figure of the theoretical contribution is entered.
@Cites("AIII.1a")
class ContributionIsTenthOrMinimum implements Rule<ContributionIsTenthOrMinimum.Facts> {

    record Facts(
            @Says(lv = "Teorētiskais dalībvalsts ieguldījums, CHF", en = "Theoretical Member State contribution, CHF")
            @Nullable
            BigDecimal theoreticalContribution,

            @Says(lv = "Minimālais ieguldījuma līmenis, CHF", en = "Minimum contribution level, CHF") @Nullable
            BigDecimal minimumLevel) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().show("cern.theoretical_contribution");
        var share = law.number("contribution_share");
        var theoretical = facts.theoreticalContribution();
        var minimum = facts.minimumLevel();
        if (theoretical == null) {
            return law.unknown("teorētiskais dalībvalsts ieguldījums", "theoretical Member State contribution");
        }
        var part = theoretical.multiply(share);
        law.result(
                "share_of_theoretical",
                "daļa no teorētiskā ieguldījuma",
                "share of the theoretical contribution",
                part,
                "CHF");
        if (minimum == null) {
            return law.unknown("minimālais ieguldījuma līmenis", "minimum contribution level");
        }
        var contribution = part.max(minimum);
        law.result("contribution", "ikgadējais ieguldījums", "annual contribution", contribution, "CHF");
        law.because(
                "{0}\u00a0% no teorētiskā ieguldījuma ir {1} CHF, minimālais līmenis – {2} CHF.",
                "{0}% of the theoretical contribution is CHF {1}, the minimum level CHF {2}.",
                share.movePointRight(2),
                part,
                minimum);
        law.because("Ieguldījums ir {0} CHF.", "The contribution is CHF {0}.", contribution);
        return law.finding(Answer.YES);
    }
}
