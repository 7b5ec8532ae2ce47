package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The company sets aside for science at least a tenth of last year's turnover. Whether the planned or the spent amount
/// counts is set by `register.company_science_share_basis` (P-4); the other one is shown. Amounts in one currency.
@Cites("L28(4)5")
class TenthOfTurnoverForScience implements Rule<TenthOfTurnoverForScience.Facts> {

    record Facts(
            @Says(lv = "Pagājušā gada apgrozījums", en = "Turnover of last year") @Nullable
            BigDecimal turnover,

            @Says(lv = "Zinātnei šogad plānotais", en = "Planned for science this year") @Nullable
            BigDecimal planned,

            @Says(lv = "Zinātnei pagājušajā gadā iztērētais", en = "Spent on science last year", optional = true)
            @Nullable
            BigDecimal spent) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var byPlan = "planned".equals(law.setting("register.company_science_share_basis"));
        var turnover = facts.turnover();
        var amount = byPlan ? facts.planned() : facts.spent();
        if (turnover == null || turnover.signum() <= 0) {
            return law.unknown("pagājušā gada apgrozījums", "turnover of last year");
        }
        show(byPlan ? facts.spent() : facts.planned(), !byPlan, turnover, law);
        if (amount == null) {
            return law.unknown(
                    byPlan ? "zinātnei plānotā summa" : "zinātnei iztērētā summa",
                    byPlan ? "the amount planned for science" : "the amount spent on science");
        }
        show(amount, byPlan, turnover, law);
        var share = law.number("min_turnover_share");
        law.because("Vajadzīgi vismaz {0}\u00a0%.", "At least {0}% needed.", share.movePointRight(2));
        return law.finding(Answer.of(amount.compareTo(turnover.multiply(share)) >= 0));
    }

    private static void show(@Nullable BigDecimal amount, boolean planned, BigDecimal turnover, LawOn law) {
        if (amount == null) {
            return;
        }
        var percent = amount.divide(turnover, 4, RoundingMode.DOWN).movePointRight(2);
        law.because(
                (planned ? "Zinātnei plānots: " : "Zinātnei iztērēts: ") + "{0} no {1} ({2}\u00a0%).",
                (planned ? "Planned for science: " : "Spent on science: ") + "{0} of {1} ({2}%).",
                amount,
                turnover,
                percent);
    }
}
