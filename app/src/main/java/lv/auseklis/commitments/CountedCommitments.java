package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.auseklis.cern.Agreement;
import org.springframework.stereotype.Component;

/// What the statements of a State count, for the parts above.
@Component
public class CountedCommitments {

    private final JdbcStatements statements;

    CountedCommitments(JdbcStatements statements) {
        this.statements = statements;
    }

    /// What was counted of a year; Swiss francs.
    ///
    /// @param statementAsOf the day of the statement that it was read from
    /// @param entry         of the log that imported it
    public record OfYear(int year, LocalDate statementAsOf, long entry, Map<Category, BigDecimal> counted) {

        public BigDecimal of(Category... categories) {
            return List.of(categories).stream()
                    .map(category -> counted.getOrDefault(category, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// Every year with a statement, the oldest first.
    ///
    /// @param on     commitments incurred by this day count
    /// @param before what was imported before this moment counts
    public List<OfYear> of(Agreement agreement, LocalDate on, Instant before) {
        return held(agreement, on, before).values().stream().map(Held::ofYear).toList();
    }

    /// A statement with what is counted of it.
    record Held(Statement statement, Map<Category, BigDecimal> counted) {

        private OfYear ofYear() {
            return new OfYear(statement.year(), statement.asOf(), statement.entry(), counted);
        }
    }

    /// The same with the statements, by year.
    SortedMap<Integer, Held> held(Agreement agreement, LocalDate on, Instant before) {
        var inForce = statements.listInForce(agreement.id(), before);
        var counted = new HashMap<Integer, Map<Category, BigDecimal>>();
        statements
                .totals(inForce.stream().map(Statement::id).toList(), on)
                .forEach(total -> counted.computeIfAbsent(total.year(), year -> new EnumMap<>(Category.class))
                        .put(total.category(), total.counted()));
        var held = new TreeMap<Integer, Held>();
        inForce.forEach(one -> held.put(one.year(), new Held(one, counted.getOrDefault(one.year(), Map.of()))));
        return held;
    }

    /// What statements hold of purchasing of one category and origin in a year, whatever counts of it for the State.
    ///
    /// @param origin two letters (ISO 3166-1)
    /// @param amount Swiss francs, by the share of the origin
    public record FromOrigin(int year, Category category, String origin, BigDecimal amount) {}

    /// Where the purchasing in the statements originates, by year, category and origin.
    ///
    /// @param on     commitments incurred by this day count
    /// @param before what was imported before this moment counts
    public List<FromOrigin> origins(Agreement agreement, LocalDate on, Instant before) {
        var held = statements.listInForce(agreement.id(), before).stream()
                .map(Statement::id)
                .toList();
        return statements.origins(held, on).stream()
                .map(total -> new FromOrigin(total.year(), total.category(), total.origin(), total.amount()))
                .toList();
    }
}
