package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// What the statements in force say of single items, for the parts above.
@Component
public class ItemsInStatements {

    private final JdbcStatements statements;

    ItemsInStatements(JdbcStatements statements) {
        this.statements = statements;
    }

    /// Swiss francs, of the whole item, whatever its origins.
    ///
    /// @param paid    what CERN has paid
    /// @param open    what it still has to pay
    /// @param counted what of both counts for the State
    public record Found(
            String item, int year, LocalDate statementAsOf, BigDecimal paid, BigDecimal open, BigDecimal counted) {

        public BigDecimal whole() {
            return paid.add(open);
        }
    }

    /// By item and year; nothing of an item that no statement names.
    public List<Found> of(Agreement agreement, Collection<String> items) {
        var held = statements.listInForce(agreement.id(), Moment.ALL_KNOWN);
        return statements.items(items, held.stream().map(Statement::id).toList());
    }
}
