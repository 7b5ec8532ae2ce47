package lv.auseklis.scenarios;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is known of one year of the series; null for what is not.
///
/// @param measure what `value` is
/// @param value   in the currency of the State, in any unit that all three years share
/// @param rate    Swiss francs for one unit of that currency, the average of the year
/// @param members the net national income of all Member States of the year, in Swiss francs and the same unit
/// @param ratio   per cent of the product that is income; needed only with a product
record YearIncome(
        int year,
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal members,
        @Nullable BigDecimal ratio) {

    private static final int PER_CENT = 2;

    /// The title is the text `scenarios.measure.<name>`.
    enum Measure {
        /// Net national income at factor cost.
        NNI,
        /// Gross domestic product, where no income is published.
        GDP
    }

    /// The income in the currency of the State; null where something is missing. Exact.
    @Nullable
    BigDecimal income() {
        if (measure == Measure.NNI || value == null) {
            return value;
        }
        return ratio == null ? null : value.multiply(ratio).movePointLeft(PER_CENT);
    }

    /// The income in Swiss francs; null where something is missing. Exact.
    @Nullable
    BigDecimal francs() {
        var income = income();
        return income == null || rate == null ? null : income.multiply(rate);
    }
}
