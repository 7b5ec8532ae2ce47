package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import lv.auseklis.documents.Sha256;
import lv.auseklis.pages.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of statements. Questions about a day read the totals by day, never the lines.
@Component
class JdbcStatements {

    private static final int CHUNK = 5_000;

    private static final String COLUMNS = "s.id, s.agreement, s.entry, s.year, s.as_of, s.file, s.name, s.lines";

    private final JdbcClient jdbc;

    JdbcStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What counts of a category on a day.
    record Total(int year, Category category, BigDecimal counted) {}

    /// What originates in a country, of purchasing.
    record OriginTotal(int year, Category category, String origin, BigDecimal amount) {}

    /// An item that differs between two statements; null where it stands in one of them only.
    record Difference(String item, Category category, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    /// Writes the lines and their totals by day, category and origin, before the statement that they belong to is
    /// entered: no other act waits for them.
    void addBody(UUID statement, List<Line> lines, String state) {
        jdbc.sql("INSERT INTO commitments.body (id) VALUES (:id)")
                .param("id", statement)
                .update();
        for (int from = 0; from < lines.size(); from += CHUNK) {
            addChunk(statement, lines.subList(from, Math.min(lines.size(), from + CHUNK)), state);
        }
        jdbc.sql("""
                        INSERT INTO commitments.total (statement, incurred, category, lines, counted)
                        SELECT statement, incurred, category, count(*), sum(counted) FROM commitments.line
                        WHERE statement = :id AND counted <> 0 GROUP BY statement, incurred, category
                        """).param("id", statement).update();
        jdbc.sql("""
                        INSERT INTO commitments.origin_total (statement, incurred, category, origin, amount)
                        SELECT statement, incurred, category, origin, sum(round((paid + open) * share / 100, 2))
                        FROM commitments.line
                        WHERE statement = :id AND category IN ('SUPPLY', 'SERVICE', 'CIVIL')
                        GROUP BY statement, incurred, category, origin
                        """).param("id", statement).update();
    }

    private void addChunk(UUID statement, List<Line> lines, String state) {
        jdbc.sql("""
                        INSERT INTO commitments.line
                            (statement, number, item, category, origin, share, incurred, paid, open, credit, counted, title)
                        SELECT :statement, * FROM unnest(:numbers::int[], :items::text[], :categories::text[],
                            :origins::text[], :shares::numeric[], :days::date[], :paid::numeric[], :open::numeric[],
                            :credits::boolean[], :counted::numeric[], :titles::text[])
                        """)
                .param("statement", statement)
                .param("numbers", column(lines, Line::number, Integer[]::new))
                .param("items", column(lines, Line::item, String[]::new))
                .param("categories", column(lines, line -> line.category().name(), String[]::new))
                .param("origins", column(lines, Line::origin, String[]::new))
                .param("shares", column(lines, Line::share, BigDecimal[]::new))
                .param("days", column(lines, line -> line.incurred().toString(), String[]::new))
                .param("paid", column(lines, Line::paid, BigDecimal[]::new))
                .param("open", column(lines, Line::open, BigDecimal[]::new))
                .param("credits", column(lines, Line::credit, Boolean[]::new))
                .param("counted", column(lines, line -> line.counted(state), BigDecimal[]::new))
                .param("titles", column(lines, Line::title, String[]::new))
                .update();
    }

    private static <T> T[] column(List<Line> lines, Function<Line, T> value, IntFunction<T[]> array) {
        return lines.stream().map(value).toArray(array);
    }

    void add(Statement statement) {
        jdbc.sql("""
                        INSERT INTO commitments.statement (id, entry, agreement, year, as_of, file, name, lines)
                        VALUES (:id, :entry, :agreement, :year, :asOf, :file, :name, :lines)
                        """)
                .param("id", statement.id())
                .param("entry", statement.entry())
                .param("agreement", statement.agreement())
                .param("year", statement.year())
                .param("asOf", statement.asOf())
                .param("file", statement.file().hex())
                .param("name", statement.name())
                .param("lines", statement.lines())
                .update();
    }

    Optional<Statement> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM commitments.statement s WHERE s.id = :id")
                .param("id", id)
                .query(JdbcStatements::statement)
                .optional();
    }

    /// The statement of each year that held before the moment, the newest year first.
    List<Statement> listInForce(UUID agreement, Instant before) {
        return jdbc.sql("SELECT DISTINCT ON (s.year) " + COLUMNS + """
                         FROM commitments.statement s JOIN ledger.entry l ON l.index = s.entry AND l.recorded < :before
                        WHERE s.agreement = :agreement ORDER BY s.year DESC, s.entry DESC
                        """)
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(JdbcStatements::statement)
                .list();
    }

    /// The one before it about the same year.
    Optional<Statement> findBefore(Statement statement) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM commitments.statement s
                        WHERE s.agreement = :agreement AND s.year = :year AND s.entry < :entry
                        ORDER BY s.entry DESC LIMIT 1
                        """)
                .param("agreement", statement.agreement())
                .param("year", statement.year())
                .param("entry", statement.entry())
                .query(JdbcStatements::statement)
                .optional();
    }

    /// The one that holds for a year; empty where there is none.
    Optional<Statement> findInForce(UUID agreement, int year) {
        return listInForce(agreement, Moment.ALL_KNOWN).stream()
                .filter(statement -> statement.year() == year)
                .findFirst();
    }

    private static Statement statement(ResultSet row, int n) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getObject("agreement", UUID.class),
                row.getLong("entry"),
                row.getInt("year"),
                row.getObject("as_of", LocalDate.class),
                new Sha256(row.getString("file")),
                row.getString("name"),
                row.getInt("lines"));
    }

    /// What these statements count of commitments incurred on or before the day.
    List<Total> totals(Collection<UUID> statements, LocalDate on) {
        return jdbc.sql("""
                        SELECT s.year, t.category, sum(t.counted) AS counted
                        FROM commitments.total t JOIN commitments.statement s ON s.id = t.statement
                        WHERE t.statement = ANY (:statements) AND t.incurred <= :on GROUP BY s.year, t.category
                        """)
                .param("statements", statements.toArray(UUID[]::new))
                .param("on", on)
                .query((row, n) -> new Total(
                        row.getInt("year"), Category.valueOf(row.getString("category")), row.getBigDecimal("counted")))
                .list();
    }

    /// What these statements hold of purchasing incurred on or before the day, by origin, whatever counts of it.
    List<OriginTotal> origins(Collection<UUID> statements, LocalDate on) {
        return jdbc.sql("""
                        SELECT s.year, t.category, t.origin, sum(t.amount) AS amount
                        FROM commitments.origin_total t JOIN commitments.statement s ON s.id = t.statement
                        WHERE t.statement = ANY (:statements) AND t.incurred <= :on
                        GROUP BY s.year, t.category, t.origin ORDER BY s.year, t.category, t.origin
                        """)
                .param("statements", statements.toArray(UUID[]::new))
                .param("on", on)
                .query((row, n) -> new OriginTotal(
                        row.getInt("year"),
                        Category.valueOf(row.getString("category")),
                        row.getString("origin"),
                        row.getBigDecimal("amount")))
                .list();
    }

    /// What one statement counts of commitments incurred on or before the day, by category.
    Map<Category, BigDecimal> counted(Statement statement, LocalDate on) {
        return totals(List.of(statement.id()), on).stream().collect(Collectors.toMap(Total::category, Total::counted));
    }

    /// Which of the items stand in one of these statements, each with its year.
    Map<String, Integer> yearsOf(List<String> items, Collection<UUID> statements) {
        var years = new TreeMap<String, Integer>();
        var ids = statements.toArray(UUID[]::new);
        for (int from = 0; from < items.size() && ids.length > 0; from += CHUNK) {
            var chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
            jdbc.sql("""
                            SELECT DISTINCT l.item, s.year
                            FROM commitments.line l JOIN commitments.statement s ON s.id = l.statement
                            WHERE l.item = ANY (:items) AND l.statement = ANY (:statements)
                            """)
                    .param("items", chunk.toArray(String[]::new))
                    .param("statements", ids)
                    .query((row, n) -> Map.entry(row.getString("item"), row.getInt("year")))
                    .list()
                    .forEach(found -> years.put(found.getKey(), found.getValue()));
        }
        return years;
    }

    /// What counts differently in `after` than in `before`, the largest difference first.
    List<Difference> differences(UUID before, UUID after, int most) {
        return jdbc.sql("""
                        WITH earlier AS (SELECT item, min(category) AS category, sum(counted) AS counted
                                         FROM commitments.line WHERE statement = :before GROUP BY item),
                             later AS (SELECT item, min(category) AS category, sum(counted) AS counted
                                       FROM commitments.line WHERE statement = :after GROUP BY item)
                        SELECT coalesce(l.item, e.item) AS item, coalesce(l.category, e.category) AS category,
                               e.counted AS before, l.counted AS after
                        FROM earlier e FULL JOIN later l ON l.item = e.item
                        WHERE e.counted IS DISTINCT FROM l.counted
                        ORDER BY abs(coalesce(l.counted, 0) - coalesce(e.counted, 0)) DESC, 1 LIMIT :most
                        """)
                .param("before", before)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Difference(
                        row.getString("item"),
                        Category.valueOf(row.getString("category")),
                        Optional.ofNullable(row.getBigDecimal("before")),
                        Optional.ofNullable(row.getBigDecimal("after"))))
                .list();
    }

    /// What these statements say of single items, by item and year. Each line of an order bears the whole amount with
    /// the share of its origin; of credit notes there may be one for each origin.
    List<ItemsInStatements.Found> items(Collection<String> items, Collection<UUID> inForce) {
        return jdbc.sql("""
                        SELECT l.item, s.year, s.as_of AS statement_as_of,
                               coalesce(max(l.paid) FILTER (WHERE NOT l.credit), 0)
                                   + coalesce(round(sum(l.paid * l.share / 100) FILTER (WHERE l.credit), 2), 0) AS paid,
                               coalesce(max(l.open) FILTER (WHERE NOT l.credit), 0)
                                   + coalesce(round(sum(l.open * l.share / 100) FILTER (WHERE l.credit), 2), 0) AS open,
                               sum(l.counted) AS counted
                        FROM commitments.line l JOIN commitments.statement s ON s.id = l.statement
                        WHERE l.item = ANY (:items) AND l.statement = ANY (:statements)
                        GROUP BY l.item, s.year, s.as_of ORDER BY l.item, s.year
                        """)
                .param("items", items.toArray(String[]::new))
                .param("statements", inForce.toArray(UUID[]::new))
                .query(ItemsInStatements.Found.class)
                .list();
    }
}
