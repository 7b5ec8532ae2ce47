package lv.auseklis.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.ReturnFigures;
import lv.auseklis.commitments.CountedCommitments;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The return of the period that a day lies in, with the records that it follows from, for reports above.
@Component
public class ReturnOnDay {

    private final Returns returns;
    private final CountedCommitments commitments;

    ReturnOnDay(Returns returns, CountedCommitments commitments) {
        this.returns = returns;
        this.commitments = commitments;
    }

    /// @param trade       the key of its name in the texts
    /// @param coefficient null where it cannot be determined
    /// @param balance     the key of its name in the texts
    /// @param missing     what is not known; empty where the coefficient is determined
    public record TradeReturn(
            String trade, @Nullable BigDecimal coefficient, String balance, List<Bilingual> missing) {}

    /// @param from    the first day of the period; null where nothing is known of any
    /// @param entries of the log: statements and figures of the calendar years that the period rests on
    /// @param targets where the thresholds stand; null where none are known
    public record PeriodFound(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<TradeReturn> trades,
            List<Long> entries,
            @Nullable String targets) {}

    /// @param before what was recorded before this moment counts
    public PeriodFound of(Agreement agreement, LocalDate on, Instant before) {
        var found = returns.of(agreement, on, before);
        if (found.periods().isEmpty()) {
            return new PeriodFound(null, null, List.of(), List.of(), null);
        }
        var period = found.periods().getLast();
        var years = period.supplies().years();
        var statements = commitments.of(agreement, on, before).stream()
                .filter(year -> years.contains(year.year()))
                .map(CountedCommitments.OfYear::entry);
        var figures = found.recorded().stream()
                .filter(figure -> years.contains(figure.year()))
                .map(ReturnFigures.ReturnFigure::entry);
        var target = period.target();
        return new PeriodFound(
                period.from(),
                period.to(),
                Stream.of(Trade.values()).map(trade -> trade(period, trade)).toList(),
                Stream.concat(statements, figures).sorted().toList(),
                target == null ? null : target.source());
    }

    private static TradeReturn trade(PeriodReturn period, Trade trade) {
        var sum = period.of(trade);
        return new TradeReturn(
                "returns.trade." + trade.name(),
                sum.coefficient(),
                "returns.balance." + period.balance(trade).name(),
                sum.missing());
    }
}
