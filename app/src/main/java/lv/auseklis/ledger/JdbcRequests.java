package lv.auseklis.ledger;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of requests that were carried out.
@Component
class JdbcRequests {

    private final JdbcClient jdbc;

    JdbcRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OptionalLong findEntry(RequestKey key) {
        return jdbc.sql("SELECT entry FROM ledger.request WHERE key = :key")
                .param("key", key.hash())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    void add(RequestKey key, long entry) {
        jdbc.sql("INSERT INTO ledger.request (key, entry) VALUES (:key, :entry)")
                .param("key", key.hash())
                .param("entry", entry)
                .update();
    }
}
