package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// The share of a State in the income of the Member States that a contribution is computed from: the average over
/// three years, each converted with its own rate, against the same average of all Member States. Nothing is rounded
/// but the share itself, half up to six decimals of a per cent, once at the end.
///
/// Source: CERN, Finance and Administrative Processes, slides on the contribution, 16 June 2017.
///
/// @param contributionYear for which it is computed
/// @param incomes          of the three years, the oldest first
@Cites("AIII.1a")
record TheoreticalShare(int contributionYear, List<YearIncome> incomes) {

    /// How many decimals of a per cent the share has.
    static final int DECIMALS = 6;

    private static final int FIRST_BEFORE = 5;
    private static final int YEARS = 3;
    private static final int PER_CENT = 2;

    TheoreticalShare {
        incomes = List.copyOf(incomes);
        if (!incomes.stream().map(YearIncome::year).toList().equals(years(contributionYear))) {
            throw new IllegalArgumentException("Other years than " + years(contributionYear));
        }
    }

    /// The years whose income counts: for the contribution of 2018, decided in 2017, these are 2013 to 2015.
    static List<Integer> years(int contributionYear) {
        return IntStream.range(0, YEARS)
                .mapToObj(place -> contributionYear - FIRST_BEFORE + place)
                .toList();
    }

    /// YES where the share can be computed; UNDETERMINED where something is missing; NO where it would be larger than
    /// the whole.
    Answer answer() {
        var percent = percent();
        if (percent == null) {
            return Answer.UNDETERMINED;
        }
        return Answer.of(percent.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    /// What is missing, each with its year.
    List<Bilingual> missing() {
        var missing = new ArrayList<Bilingual>();
        for (var one : incomes) {
            if (one.value() == null) {
                var product = one.measure() == YearIncome.Measure.GDP;
                miss(
                        missing,
                        one,
                        product ? "iekšzemes kopprodukts" : "nacionālais ienākums",
                        product ? "gross domestic product" : "national income");
            }
            if (one.measure() == YearIncome.Measure.GDP && one.ratio() == null) {
                miss(missing, one, "ienākuma daļa kopproduktā", "share of income in the product");
            }
            if (one.rate() == null) {
                miss(missing, one, "vidējais kurss pret franku", "average rate to the franc");
            }
            if (one.members() == null) {
                miss(missing, one, "visu dalībvalstu ienākums", "income of all Member States");
            }
        }
        return List.copyOf(missing);
    }

    private static void miss(List<Bilingual> missing, YearIncome one, String lv, String en) {
        missing.add(new Bilingual("%d. gada %s".formatted(one.year(), lv), "%s of %d".formatted(en, one.year())));
    }

    /// The income of the State over the three years in Swiss francs; null where something is missing. Exact.
    @Nullable
    BigDecimal sum() {
        return sum(YearIncome::francs);
    }

    /// That of all Member States; null where something is missing.
    @Nullable
    BigDecimal sumOfMembers() {
        return sum(YearIncome::members);
    }

    private @Nullable BigDecimal sum(Function<YearIncome, @Nullable BigDecimal> part) {
        var parts = incomes.stream().map(part).toList();
        return parts.stream().anyMatch(Objects::isNull)
                ? null
                : parts.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A sum as the average of a year, for people: rounded half up to two decimals; nothing is computed with it.
    static @Nullable BigDecimal average(@Nullable BigDecimal sum) {
        return sum == null ? null : sum.divide(BigDecimal.valueOf(YEARS), 2, RoundingMode.HALF_UP);
    }

    /// Per cent; null where something is missing. Both averages are of three years, so the sums have the same ratio.
    @Nullable
    BigDecimal percent() {
        var own = sum();
        var all = sumOfMembers();
        return own == null || all == null || all.signum() <= 0
                ? null
                : own.movePointRight(PER_CENT).divide(all, DECIMALS, RoundingMode.HALF_UP);
    }
}
