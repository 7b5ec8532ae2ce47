package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lv.auseklis.datatypes.Money;
import lv.auseklis.law.TypedForm;

/// Reads numbers as people type them: a comma or a point before the decimals, spaces or apostrophes between thousands.
/// What cannot be read is told to the form.
public final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private Amounts() {}

    /// An amount of Swiss francs above zero, with at most two decimals and below a hundred billion.
    public static Optional<BigDecimal> francs(TypedForm typed, String name) {
        var amount = Money.parse(typed.text(name) + Money.Currency.CHF)
                .map(Money::amount)
                .filter(francs -> francs.signum() > 0 && francs.compareTo(MOST) < 0);
        if (amount.isPresent()) {
            return amount;
        }
        typed.against(
                "Summa: vajadzīgi Šveices franki, lielāki par nulli, ar ne vairāk kā divām zīmēm aiz komata – 1\u00a0046\u00a0330,50.",
                "Amount: Swiss francs above zero with at most two decimals are needed – 1\u00a0046\u00a0330.50.");
        return Optional.empty();
    }

    /// Per cent between -50 and 50, with at most six decimals.
    static Optional<BigDecimal> percent(TypedForm typed, String name) {
        var text = typed.text(name).replace(',', '.').replace('−', '-');
        if (text.matches("-?\\d{1,2}(\\.\\d{1,6})?")
                && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(50)) <= 0) {
            return Optional.of(new BigDecimal(text));
        }
        typed.against(
                "Indekss: vajadzīgi procenti no -50 līdz 50, piemēram, 1,83.",
                "Index: per cent from -50 to 50 are needed, such as 1.83.");
        return Optional.empty();
    }

    /// Per cent from 0 to 100, with at most six decimals.
    static Optional<BigDecimal> share(TypedForm typed, String name) {
        var text = typed.text(name).replace(',', '.');
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?") && new BigDecimal(text).compareTo(BigDecimal.valueOf(100)) <= 0) {
            return Optional.of(new BigDecimal(text));
        }
        typed.against(
                "Daļa: vajadzīgi procenti no 0 līdz 100, piemēram, 0,11.",
                "Share: per cent from 0 to 100 are needed, such as 0.11.");
        return Optional.empty();
    }

    /// A year of a contribution.
    static Optional<Integer> year(TypedForm typed, LocalDate today) {
        var years = ContributionYears.on(today);
        var year = years.find(typed.text("year"));
        if (year.isEmpty()) {
            typed.against(
                    "Gads: no " + years.first() + " līdz " + years.last() + ".",
                    "Year: from " + years.first() + " to " + years.last() + ".");
        }
        return year;
    }
}
