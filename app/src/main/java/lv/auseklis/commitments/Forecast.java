package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How far the commitments of a year that has not ended may come by its end: what counts already, and what is expected
/// on top of it. Swiss francs.
///
/// @param counted  already
/// @param payable  null where it cannot be determined
/// @param expected with its sources; empty where no open tender or vacancy is recorded
/// @param underuse whether the year would end with little used even if all of it came about
public record Forecast(
        BigDecimal counted,
        @Nullable BigDecimal payable,
        List<ExpectedCommitments.Expected> expected,
        boolean underuse) {

    Forecast withUnderuse(boolean found) {
        return new Forecast(counted, payable, expected, found);
    }

    public BigDecimal low() {
        return counted.add(sum(ExpectedCommitments.Expected::low));
    }

    public BigDecimal high() {
        return counted.add(sum(ExpectedCommitments.Expected::high));
    }

    private BigDecimal sum(Function<ExpectedCommitments.Expected, BigDecimal> amount) {
        return expected.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Per cent of what is payable, rounded down to one decimal; null where that is not known.
    @Nullable
    public BigDecimal percent(BigDecimal sum) {
        return payable == null || payable.signum() <= 0
                ? null
                : sum.movePointRight(2).divide(payable, 1, RoundingMode.DOWN);
    }
}
