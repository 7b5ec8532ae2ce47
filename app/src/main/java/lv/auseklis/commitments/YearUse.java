package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import lv.auseklis.law.Inquiry;
import org.jspecify.annotations.Nullable;

/// How far the commitments of a year use the contribution payable for it. Swiss francs.
///
/// @param payable   null where it cannot be determined
/// @param estimate  whether `payable` rests on figures that are not official
/// @param counted   by category, of commitments incurred by the day asked about
/// @param statement that it was read from; null where there is none
/// @param answered  AX1 with its level; null where nothing is known of the commitments
/// @param level     `below`, `approached`, `reached`, `exceeded`; empty where it cannot be determined
/// @param underused whether the year has ended with little used
/// @param forecast  to the end of the year; null for a year that has ended, and where there is no statement
public record YearUse(
        int year,
        @Nullable BigDecimal payable,
        boolean estimate,
        Map<Category, BigDecimal> counted,
        @Nullable Statement statement,
        Inquiry.@Nullable Answered answered,
        String level,
        boolean underused,
        @Nullable Forecast forecast) {

    YearUse with(@Nullable Forecast found) {
        return new YearUse(year, payable, estimate, counted, statement, answered, level, underused, found);
    }

    public BigDecimal of(Category.Part part) {
        return counted.entrySet().stream()
                .filter(one -> one.getKey().part() == part)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal sum() {
        return counted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether anything is known of the commitments: a statement, or what is supposed.
    public boolean isKnown() {
        return answered != null;
    }

    /// Per cent of what is payable, rounded down to one decimal; null where that is not known.
    @Nullable
    public BigDecimal percent() {
        return !isKnown() || payable == null || payable.signum() <= 0
                ? null
                : sum().movePointRight(2).divide(payable, 1, RoundingMode.DOWN);
    }
}
