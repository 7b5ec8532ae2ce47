package lv.auseklis.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the ledger.
@Component
class JdbcEntries implements Entries {

    /// The advisory lock that makes one sequencer of all programs on one database.
    private static final long SEQUENCER = 0x6c656467L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcEntries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Place(long index, OptionalLong previous, Instant latest) {}

    Place nextPlace(UUID entity) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)").param("key", SEQUENCER).query(row -> {});
        return jdbc.sql("""
                        SELECT coalesce(last.index + 1, 0) AS index, last.recorded,
                               (SELECT max(index) FROM ledger.entry WHERE entity = :entity) AS previous
                        FROM (SELECT 1) AS one
                        LEFT JOIN LATERAL (SELECT index, recorded FROM ledger.entry ORDER BY index DESC LIMIT 1) AS last ON true
                        """)
                .param("entity", entity)
                .query((row, n) -> new Place(
                        row.getLong("index"),
                        previous(row),
                        row.getObject("recorded") == null ? Instant.EPOCH : recorded(row)))
                .single();
    }

    void insert(Entry entry, Map<String, Commitment> commitments) {
        jdbc.sql("""
                        INSERT INTO ledger.entry (index, register, entity, act, role, recorded, previous, leaf)
                        VALUES (:index, :register, :entity, :act, :role, :recorded, :previous, :leaf)
                        """)
                .param("index", entry.index())
                .param("register", entry.register())
                .param("entity", entry.entity())
                .param("act", entry.act())
                .param("role", entry.role())
                .param("recorded", entry.recorded().atOffset(ZoneOffset.UTC))
                .param(
                        "previous",
                        entry.previous().isPresent() ? entry.previous().getAsLong() : null)
                .param("leaf", entry.leaf().getBytes(StandardCharsets.UTF_8))
                .update();
        batches.batchUpdate(
                "INSERT INTO ledger.opening (entry, field, salt, value) VALUES (?, ?, ?, ?)",
                commitments.entrySet().stream()
                        .map(c -> new Object[] {
                            entry.index(),
                            c.getKey(),
                            c.getValue().salt(),
                            c.getValue().value()
                        })
                        .toList());
    }

    @Override
    public Optional<Entry> findEntry(long index) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE index = :index")
                .param("index", index)
                .query(JdbcEntries::entry)
                .optional();
    }

    @Override
    public List<Entry> listOf(UUID entity) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE entity = :entity ORDER BY index")
                .param("entity", entity)
                .query(JdbcEntries::entry)
                .list();
    }

    @Override
    public List<Entry> listAfter(long index, int limit) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE index > :index ORDER BY index LIMIT :limit")
                .param("index", index)
                .param("limit", limit)
                .query(JdbcEntries::entry)
                .list();
    }

    @Override
    public List<Entry> listLatest(long before, int limit) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE index < :before ORDER BY index DESC LIMIT :limit")
                .param("before", before)
                .param("limit", limit)
                .query(JdbcEntries::entry)
                .list();
    }

    @Override
    public long size() {
        return jdbc.sql("SELECT coalesce(max(index) + 1, 0) FROM ledger.entry")
                .query(Long.class)
                .single();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getLong("index"),
                row.getString("register"),
                row.getObject("entity", UUID.class),
                row.getString("act"),
                row.getString("role"),
                recorded(row),
                previous(row),
                new String(row.getBytes("leaf"), StandardCharsets.UTF_8));
    }

    private static Instant recorded(ResultSet row) throws SQLException {
        return row.getObject("recorded", OffsetDateTime.class).toInstant();
    }

    private static OptionalLong previous(ResultSet row) throws SQLException {
        var previous = row.getLong("previous");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(previous);
    }
}
