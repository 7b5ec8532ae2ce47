package lv.auseklis.ledger;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .query((row, n) -> new Erasure(
                        row.getLong("entry"),
                        row.getString("field"),
                        row.getString("decision"),
                        row.getObject("decided", LocalDate.class),
                        row.getLong("erased_by")))
                .list();
    }

    Map<Long, List<Opening>> mapOpenings(long from, long to) {
        var found = new HashMap<Long, List<Opening>>();
        jdbc.sql("SELECT * FROM ledger.opening WHERE entry >= :from AND entry < :to")
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("entry"), entry -> new ArrayList<>())
                            .add(new Opening(row.getString("field"), row.getBytes("salt"), row.getString("value")));
                });
        return found;
    }

    Map<Long, Set<String>> mapErased(long from, long to) {
        var found = new HashMap<Long, Set<String>>();
        jdbc.sql("SELECT entry, field FROM ledger.erasure WHERE entry >= :from AND entry < :to")
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("entry"), entry -> new HashSet<>())
                            .add(row.getString("field"));
                });
        return found;
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
