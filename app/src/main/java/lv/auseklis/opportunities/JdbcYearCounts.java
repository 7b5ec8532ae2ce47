package lv.auseklis.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of counts over a span of days.
@Component
class JdbcYearCounts {

    private final JdbcClient jdbc;

    JdbcYearCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param before what was recorded before this moment counts
    /// @return what there is at least one of
    Map<OpportunitiesOfYear.Counted, OpportunitiesOfYear.Count> of(LocalDate first, LocalDate last, Instant before) {
        var counts = new HashMap<OpportunitiesOfYear.Counted, OpportunitiesOfYear.Count>();
        jdbc.sql("""
                        WITH counted AS (
                            SELECT 'NOTICES' AS what, entry, 0 AS amount, NULL::date AS day
                                FROM opportunities.version WHERE number = 1
                            UNION ALL SELECT 'TOLD', entry, 0, day FROM opportunities.digest WHERE day BETWEEN :first AND :last
                            UNION ALL SELECT step, entry, coalesce(amount, 0), day FROM opportunities.pursuit_step
                                WHERE step IN ('INTERESTED', 'BID', 'WON') AND day BETWEEN :first AND :last)
                        SELECT what, count(*) AS number, min(entry) AS first, max(entry) AS last, sum(amount) AS sum
                        FROM counted c JOIN ledger.entry l ON l.index = c.entry AND l.recorded < :before
                        WHERE coalesce(day, (l.recorded AT TIME ZONE 'Europe/Riga')::date) BETWEEN :first AND :last
                        GROUP BY what
                        """)
                .param("first", first)
                .param("last", last)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> counts.put(
                        OpportunitiesOfYear.Counted.valueOf(row.getString("what")),
                        new OpportunitiesOfYear.Count(
                                row.getLong("number"),
                                row.getLong("first"),
                                row.getLong("last"),
                                row.getBigDecimal("sum"))))
                .list();
        return counts;
    }
}
