package lv.auseklis.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the ledger.
@Component
class JdbcEntries implements Entries {

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(long index, OptionalLong previous, Instant latest) {}

    /// Takes the sequencer until the transaction ends; the commit will not wait for the disk, so whoever calls this
    /// must (see [JdbcDurability]).
    Place nextPlace(UUID entity) {
        return jdbc.sql("SELECT place, latest, previous FROM ledger.next_place(:entity)")
                .param("entity", entity)
                .query((row, n) -> new Place(row.getLong("place"), previous(row), latest(row)))
                .single();
    }

    /// Takes a lock for each, in one order for all, until the transaction ends.
    void hold(Collection<UUID> entities) {
        jdbc.sql("""
                        SELECT pg_advisory_xact_lock(key) FROM (
                            SELECT DISTINCT hashtextextended(entity, 0) AS key FROM unnest(:entities::text[]) AS entity
                            ORDER BY 1) AS keys
                        """)
                .param("entities", entities.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {});
    }

    private static Instant latest(ResultSet row) throws SQLException {
        var latest = row.getObject("latest", OffsetDateTime.class);
        return latest == null ? Instant.EPOCH : latest.toInstant();
    }

    /// One statement, so that the sequencer is held for as few answers of the database as can be.
    void insert(Entry entry, SortedMap<String, Commitment> commitments) {
        var fields = List.copyOf(commitments.keySet());
        var values = List.copyOf(commitments.values());
        jdbc.sql("""
                        WITH one AS (
                            INSERT INTO ledger.entry (index, register, entity, act, role, recorded, previous, leaf)
                            VALUES (:index, :register, :entity, :act, :role, :recorded, :previous, :leaf))
                        INSERT INTO ledger.opening (entry, field, salt, value)
                        SELECT :index, * FROM unnest(:fields::text[], :salts::bytea[], :values::text[])
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
                .param("fields", fields.toArray(String[]::new))
                .param("salts", values.stream().map(Commitment::salt).toArray(byte[][]::new))
                .param("values", values.stream().map(Commitment::value).toArray(String[]::new))
                .update();
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

    @Override
    public List<byte[]> listLeaves(long from, long to) {
        return jdbc.sql("SELECT leaf FROM ledger.entry WHERE index >= :from AND index < :to ORDER BY index")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> row.getBytes("leaf"))
                .list();
    }

    @Override
    public Map<UUID, Long> latestByEntity(long size) {
        return jdbc.sql("SELECT entity, max(index) AS latest FROM ledger.entry WHERE index < :size GROUP BY entity")
                .param("size", size)
                .query(rows -> {
                    var latest = new HashMap<UUID, Long>();
                    while (rows.next()) {
                        latest.put(rows.getObject("entity", UUID.class), rows.getLong("latest"));
                    }
                    return latest;
                });
    }

    @Override
    public OptionalLong findLatestOfLog(String act, long before) {
        return index(jdbc.sql("""
                        SELECT index FROM ledger.entry WHERE entity = :log AND act = :act AND index < :before
                        ORDER BY index DESC LIMIT 1
                        """).param("log", Fact.THE_LOG).param("act", act).param("before", before));
    }

    @Override
    public OptionalLong findNext(UUID entity, long after) {
        return index(jdbc.sql("""
                        SELECT index FROM ledger.entry WHERE entity = :entity AND index > :after ORDER BY index LIMIT 1
                        """).param("entity", entity).param("after", after));
    }

    private static OptionalLong index(JdbcClient.StatementSpec question) {
        return question.query(Long.class).optional().map(OptionalLong::of).orElse(OptionalLong.empty());
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
