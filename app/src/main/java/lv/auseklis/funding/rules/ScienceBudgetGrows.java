package lv.auseklis.funding.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// State funding for science reaches one per cent of the gross domestic product, or grows this year by at
/// least 0.15 per cent of it. Which figure of the product is taken is set by `funding.gdp_series`; the
/// other is shown (P-25). Amounts in one currency and unit.
@Cites("L33(2)")
class ScienceBudgetGrows implements Rule<ScienceBudgetGrows.Facts> {

    record Facts(
            @Says(lv = "Finansējums šogad", en = "Funding this year") @Nullable
            BigDecimal funding,

            @Says(lv = "Finansējums pagājušajā gadā", en = "Funding last year") @Nullable
            BigDecimal before,

            @Says(lv = "Iekšzemes kopprodukts, prognoze", en = "Gross domestic product, forecast") @Nullable
            BigDecimal gdpForecast,

            @Says(lv = "Iekšzemes kopprodukts, galīgais", en = "Gross domestic product, final", optional = true)
            @Nullable
            BigDecimal gdpFinal) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var byForecast = "forecast".equals(law.setting("funding.gdp_series"));
        var gdp = byForecast ? facts.gdpForecast() : facts.gdpFinal();
        var other = byForecast ? facts.gdpFinal() : facts.gdpForecast();
        if (facts.funding() == null) {
            return law.unknown("finansējums šogad", "funding this year");
        }
        if (other != null && other.signum() > 0) {
            show(facts, other, byForecast ? "galīgais" : "prognoze", byForecast ? "final" : "forecast", law);
        }
        if (gdp == null || gdp.signum() <= 0) {
            return law.unknown("iekšzemes kopprodukts", "gross domestic product");
        }
        show(facts, gdp, byForecast ? "prognoze" : "galīgais", byForecast ? "forecast" : "final", law);
        return law.finding(reached(facts.funding(), facts.before(), gdp, law));
    }

    private static Answer reached(BigDecimal funding, @Nullable BigDecimal before, BigDecimal gdp, LawOn law) {
        var target = law.number("target_level");
        var growth = law.number("min_yearly_growth");
        law.because(
                "Vajadzīgi {0}\u00a0% no kopprodukta vai pieaugums vismaz par {1}\u00a0%.",
                "Needed: {0}% of the product, or a growth of at least {1}%.", percent(target), percent(growth));
        if (funding.compareTo(gdp.multiply(target)) >= 0) {
            return Answer.YES;
        }
        if (before == null) {
            return law.unknown("finansējums pagājušajā gadā", "funding last year")
                    .answer();
        }
        return Answer.of(funding.subtract(before).compareTo(gdp.multiply(growth)) >= 0);
    }

    private static void show(Facts facts, BigDecimal gdp, String lv, String en, LawOn law) {
        var funding = facts.funding();
        if (funding == null) {
            return;
        }
        law.because(
                "Kopprodukts (" + lv + "): finansējums ir {0}\u00a0% no tā.",
                "Product (" + en + "): funding is {0}% of it.",
                percent(ratio(funding, gdp)));
        var before = facts.before();
        if (before != null) {
            law.because(
                    "Kopprodukts (" + lv + "): finansējuma pārmaiņa ir {0}\u00a0% no tā.",
                    "Product (" + en + "): the change of funding is {0}% of it.",
                    percent(ratio(funding.subtract(before), gdp)));
        }
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal gdp) {
        return part.divide(gdp, 6, RoundingMode.FLOOR);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }
}
