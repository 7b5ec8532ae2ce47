package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The orders, contracts and appointments of a year stay within the contribution for it. ‘In principle’: a NO warns and
/// never blocks. The level follows `cern.ceiling_warning`; once the financial year has ended, use below
/// `cern.underuse_warning` is warned of as well.
@Cites({"AX1", "AII.5a", "AX7"})
class CommitmentsWithinContribution implements Rule<CommitmentsWithinContribution.Facts> {

    record Facts(
            @Says(lv = "Gada saistības, CHF", en = "Commitments of the year, CHF") @Nullable
            BigDecimal commitments,

            @Says(lv = "Gada ieguldījums, CHF", en = "Contribution of the year, CHF") @Nullable
            BigDecimal contribution,

            @Says(
                    lv = "Kāda gada diena (ja nav dota, diena, par kuru jautā)",
                    en = "A day of the year meant (if not given, the day asked about)",
                    optional = true)
            @Nullable
            LocalDate dayOfYear) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var contribution = facts.contribution();
        if (contribution == null || contribution.signum() <= 0) {
            return law.unknown("gada ieguldījums", "contribution of the year");
        }
        if (facts.commitments() == null) {
            return law.unknown("gada saistības", "commitments of the year");
        }
        var ceiling = contribution.multiply(law.number("ceiling_share"));
        var ratio = facts.commitments().divide(contribution, 4, RoundingMode.DOWN);
        law.result("ceiling_ratio", "saistības pret ieguldījumu", "commitments against the contribution", ratio, "");
        law.because(
                "Saistības ir {0}\u00a0% no ieguldījuma.",
                "Commitments are {0}% of the contribution.", ratio.movePointRight(2));
        level(facts.commitments(), contribution, ceiling, law);
        underuse(facts, contribution, law);
        return law.finding(Answer.of(facts.commitments().compareTo(ceiling) <= 0));
    }

    private static void level(BigDecimal commitments, BigDecimal contribution, BigDecimal ceiling, LawOn law) {
        var warning = contribution.multiply(law.settingNumber("cern.ceiling_warning"));
        var reached = commitments.compareTo(ceiling);
        if (reached > 0) {
            law.settings().show("cern.ceiling_in_principle");
            tell(
                    "exceeded",
                    "Maksimālā summa ir pārsniegta; tas ir brīdinājums, nekas netiek apturēts.",
                    "The ceiling is exceeded; this warns and blocks nothing.",
                    law);
        } else if (reached == 0) {
            tell("reached", "Maksimālā summa ir sasniegta.", "The ceiling is reached.", law);
        } else if (commitments.compareTo(warning) >= 0) {
            tell("approached", "Saistības tuvojas maksimālajai summai.", "Commitments approach the ceiling.", law);
        } else {
            tell("below", "Saistības ir zem maksimālās summas.", "Commitments are below the ceiling.", law);
        }
    }

    private static void tell(String level, String lv, String en, LawOn law) {
        law.because(lv, en).result("level", "līmenis", "level", level, "");
    }

    private static void underuse(Facts facts, BigDecimal contribution, LawOn law) {
        var day = facts.dayOfYear() == null ? law.date() : facts.dayOfYear();
        var least = contribution.multiply(law.settingNumber("cern.underuse_warning"));
        var ended = !law.date().isBefore(FinancialYear.endOf(day, law));
        if (ended && facts.commitments() != null && facts.commitments().compareTo(least) < 0) {
            law.result("underuse", "izmantots maz", "little used", "true", "");
            law.because(
                    "Gads noslēdzies, un saistības ir mazākas par {0} CHF: iespējas izmantotas maz.",
                    "The year has ended with commitments below CHF {0}: little of it was used.", least);
        }
    }
}
