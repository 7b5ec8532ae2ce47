package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.AgreementTerms;
import lv.auseklis.cern.Dues;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far the commitments of a year would use another contribution, or with one more order, for the parts above: the
/// same rules asked, nothing recorded.
@Component
@Cites({"AX1", "AX5", "AX7"})
public class SupposedUse {

    private final CountedCommitments counted;
    private final Ceiling ceiling;
    private final AgreementTerms terms;

    SupposedUse(CountedCommitments counted, Ceiling ceiling, AgreementTerms terms) {
        this.counted = counted;
        this.ceiling = ceiling;
        this.terms = terms;
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

    /// @param use   what is counted of the year, the order too, against what is payable for it
    /// @param added by the order; zero without one
    public record Found(YearUse use, BigDecimal added) {}

    /// @param order  null for none
    /// @param before what was imported before this moment counts
    public Found of(Agreement agreement, Dues.Payable payable, @Nullable Order order, LocalDate on, Instant before) {
        var held = counted.held(agreement, on, before).get(payable.year());
        if (held == null && order == null) {
            return new Found(Ceiling.unknown(payable), BigDecimal.ZERO);
        }
        var amounts = new EnumMap<Category, BigDecimal>(Category.class);
        if (held != null) {
            amounts.putAll(held.counted());
        }
        var added = BigDecimal.ZERO;
        if (order != null) {
            added = order.countedFor(agreement.state(), payable.year());
            amounts.merge(order.category(), added, BigDecimal::add);
        }
        var use = ceiling.compared(
                payable, held == null ? null : held.statement(), amounts, on, terms.of(agreement, before));
        return new Found(use, added);
    }
}
