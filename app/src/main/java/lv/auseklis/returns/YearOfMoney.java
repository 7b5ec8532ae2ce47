package lv.auseklis.returns;

import java.math.BigDecimal;
import java.util.Map;
import lv.auseklis.commitments.Category;
import org.jspecify.annotations.Nullable;

/// What a State is to pay for a year, and what CERN committed towards it in the year; Swiss francs.
///
/// @param payable null where it cannot be determined
/// @param counted by category; null where there is no statement about the year
record YearOfMoney(
        int year, @Nullable BigDecimal payable, @Nullable Map<Category, BigDecimal> counted) {

    @Nullable
    BigDecimal of(Category.Part part) {
        return counted == null
                ? null
                : counted.entrySet().stream()
                        .filter(one -> one.getKey().part() == part)
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Of one category; null where there is no statement about the year.
    @Nullable
    BigDecimal of(Category category) {
        return counted == null ? null : counted.getOrDefault(category, BigDecimal.ZERO);
    }
}
