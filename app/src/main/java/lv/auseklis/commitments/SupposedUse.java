package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.Dues;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far the commitments of a year would use another contribution, or with one more order, for the parts above: the
/// same rules asked, nothing recorded.
@Component
@Cites({"AX1", "AX5", "AX7"})
public class SupposedUse {

    private final CountedCommitments counted;
    private final Ceiling ceiling;

    SupposedUse(CountedCommitments counted, Ceiling ceiling) {
        this.counted = counted;
        this.ceiling = ceiling;
    }

    /// One more order.
    ///
    /// @param francs still to be paid
    /// @param share  per cent that originates in the State
    public record Order(Category category, BigDecimal francs, BigDecimal share) {

        /// By what a line of a statement is counted.
        private BigDecimal countedFor(String state, int year) {
            var line = new Line(
                    1, "", category, state, share, LocalDate.of(year, 1, 1), BigDecimal.ZERO, francs, false, true, "");
            return line.counted(state);
        }
    }

    /// What is counted of a year against what is payable for it. Swiss francs.
    ///
    /// @param known     whether anything is known of the commitments: a statement, or what is supposed
    /// @param added     by the order; zero without one
    /// @param percent   of what is payable, rounded down to one decimal; null where that is not known
    /// @param level     `below`, `approached`, `reached`, `exceeded`; empty where it cannot be determined
    /// @param asOf      the day of the statement; null where there is none
    /// @param answered  AX1 with its level; null where nothing is known
    public record Found(
            boolean known,
            BigDecimal purchasing,
            BigDecimal personnel,
            BigDecimal added,
            @Nullable BigDecimal percent,
            String level,
            boolean underused,
            @Nullable LocalDate asOf,
            Inquiry.@Nullable Answered answered) {

        public BigDecimal sum() {
            return purchasing.add(personnel);
        }
    }

    /// @param payable  for the year; null where it cannot be determined
    /// @param order    null for none
    /// @param before   what was imported before this moment counts
    public Found of(
            Agreement agreement,
            int year,
            @Nullable BigDecimal payable,
            @Nullable Order order,
            LocalDate on,
            Instant before) {
        var amounts = new EnumMap<Category, BigDecimal>(Category.class);
        var held = counted.of(agreement, on, before).stream()
                .filter(one -> one.year() == year)
                .findFirst();
        held.ifPresent(one -> amounts.putAll(one.counted()));
        var added = order == null ? BigDecimal.ZERO : order.countedFor(agreement.state(), year);
        if (order != null) {
            amounts.merge(order.category(), added, BigDecimal::add);
        }
        var asOf = held.map(CountedCommitments.OfYear::statementAsOf).orElse(null);
        return found(year, payable, amounts, added, asOf, order != null, on);
    }

    private Found found(
            int year,
            @Nullable BigDecimal payable,
            Map<Category, BigDecimal> amounts,
            BigDecimal added,
            @Nullable LocalDate asOf,
            boolean ordered,
            LocalDate on) {
        var known = asOf != null || ordered;
        var use = ceiling.compared(new Dues.Payable(year, payable, false), null, amounts, on);
        return new Found(
                known,
                use.of(Category.Part.PURCHASING),
                use.of(Category.Part.PERSONNEL),
                added,
                known ? use.percent() : null,
                known ? use.level() : "",
                known && use.underused(),
                asOf,
                known ? use.answered() : null);
    }
}
