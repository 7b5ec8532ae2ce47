package lv.auseklis.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a State is classified in a period from 1 March to the end of February, by the four calendar years before it.
///
/// @param target the thresholds that hold in the period; null where none are known
record PeriodReturn(
        LocalDate from, LocalDate to, @Nullable ReturnTarget target, ReturnSum supplies, ReturnSum services) {

    ReturnSum of(Trade trade) {
        return trade == Trade.SUPPLIES ? supplies : services;
    }

    Balance balance(Trade trade) {
        var coefficient = of(trade).coefficient();
        return coefficient == null || target == null ? Balance.UNDETERMINED : target.balance(trade, coefficient);
    }
}
