package lv.auseklis.ledger;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of salts, values and their erasure.
@Component
class JdbcOpenings implements Openings {

    private final JdbcClient jdbc;

    JdbcOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opening> listOf(long entry) {
        return jdbc.sql("SELECT field, salt, value FROM ledger.opening WHERE entry = :entry ORDER BY field")
                .param("entry", entry)
                .query((row, n) -> new Opening(row.getString("field"), row.getBytes("salt"), row.getString("value")))
                .list();
    }

    @Override
    public List<Erasure> listErasures(long entry) {
        return jdbc.sql("SELECT * FROM ledger.erasure WHERE entry = :entry ORDER BY field")
                .param("entry", entry)
                .query(JdbcOpenings::erasure)
                .list();
    }

    private static Erasure erasure(ResultSet row, int n) throws SQLException {
        return new Erasure(
                row.getLong("entry"),
                row.getString("field"),
                row.getString("decision"),
                row.getObject("decided", LocalDate.class),
                row.getLong("erased_by"));
    }

    @Override
    public Map<Long, List<Opening>> mapOf(Collection<Long> entries) {
        return byEntry(jdbc.sql("SELECT * FROM ledger.opening WHERE entry = ANY(:entries) ORDER BY entry, field")
                .param("entries", entries.toArray(Long[]::new)));
    }

    Map<Long, List<Opening>> mapOpenings(long from, long to) {
        return byEntry(jdbc.sql("SELECT * FROM ledger.opening WHERE entry >= :from AND entry < :to")
                .param("from", from)
                .param("to", to));
    }

    private static Map<Long, List<Opening>> byEntry(JdbcClient.StatementSpec question) {
        var found = new HashMap<Long, List<Opening>>();
        question.query(row -> {
            found.computeIfAbsent(row.getLong("entry"), entry -> new ArrayList<>())
                    .add(new Opening(row.getString("field"), row.getBytes("salt"), row.getString("value")));
        });
        return found;
    }

    /// What was erased of these entries, each with the leaf of the entry that says so and what that entry committed to.
    Map<Long, List<ErasureCheck>> mapErased(long from, long to) {
        var found = new HashMap<Long, List<ErasureCheck>>();
        jdbc.sql("""
                        SELECT x.*, convert_from(e.leaf, 'UTF8') AS leaf,
                               (SELECT value FROM ledger.opening WHERE entry = x.erased_by AND field = 'decision') AS number,
                               (SELECT value FROM ledger.opening WHERE entry = x.erased_by AND field = 'decided') AS day
                        FROM ledger.erasure x JOIN ledger.entry e ON e.index = x.erased_by
                        WHERE x.entry >= :from AND x.entry < :to
                        """).param("from", from).param("to", to).query(row -> {
            found.computeIfAbsent(row.getLong("entry"), entry -> new ArrayList<>())
                    .add(new ErasureCheck(
                            erasure(row, 0), row.getString("leaf"), row.getString("number"), row.getString("day")));
        });
        return found;
    }

    /// Every opening with the same value of the same field in entries about the same entity, as entry and field.
    List<Map.Entry<Long, String>> listSame(UUID entity, String field, String value) {
        return jdbc.sql("""
                        SELECT o.entry, o.field FROM ledger.entry e JOIN ledger.opening o ON o.entry = e.index
                        WHERE e.entity = :entity AND o.value = :value
                          AND regexp_replace(o.field, '[.][0-9]+$', '') = regexp_replace(:field, '[.][0-9]+$', '')
                        ORDER BY o.entry, o.field
                        """)
                .param("entity", entity)
                .param("field", field)
                .param("value", value)
                .query((row, n) -> Map.entry(row.getLong("entry"), row.getString("field")))
                .list();
    }

    void erase(Erasure erasure) {
        jdbc.sql("""
                        INSERT INTO ledger.erasure (entry, field, decision, decided, erased_by)
                        VALUES (:entry, :field, :decision, :decided, :by)
                        """)
                .param("entry", erasure.entry())
                .param("field", erasure.field())
                .param("decision", erasure.decision())
                .param("decided", Date.valueOf(erasure.decided()))
                .param("by", erasure.erasedBy())
                .update();
        jdbc.sql("DELETE FROM ledger.opening WHERE entry = :entry AND field = :field")
                .param("entry", erasure.entry())
                .param("field", erasure.field())
                .update();
    }
}
