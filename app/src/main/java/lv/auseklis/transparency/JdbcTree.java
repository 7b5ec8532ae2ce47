package lv.auseklis.transparency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.NoteKey;
import lv.auseklis.tlog.TileGrowth;
import lv.auseklis.tlog.TileSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the public log: tiles, checkpoints, keys, cosignatures.
@Component
class JdbcTree implements TileSource {

    private static final byte[] NONE = {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcTree(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// How many entries stand in the tiles. The row's lock, held until the transaction ends, makes this program the
    /// only one that integrates or signs.
    long lockSize() {
        return jdbc.sql("SELECT size FROM transparency.tree FOR UPDATE")
                .query(Long.class)
                .single();
    }

    /// Lets only one transaction at a time publish a map.
    void lockMaps() {
        jdbc.sql("SELECT pg_advisory_xact_lock(x'6d617073'::bigint)").query(row -> {});
    }

    long size() {
        return jdbc.sql("SELECT size FROM transparency.tree").query(Long.class).single();
    }

    @Override
    public byte[] tile(int level, long number) {
        return jdbc.sql("SELECT hashes FROM transparency.tile WHERE level = :level AND number = :number")
                .param("level", level)
                .param("number", number)
                .query((row, n) -> row.getBytes("hashes"))
                .optional()
                .orElse(NONE);
    }

    void store(TileGrowth.Grown grown) {
        batches.batchUpdate(
                """
                        INSERT INTO transparency.tile (level, number, hashes) VALUES (?, ?, ?)
                        ON CONFLICT (level, number) DO UPDATE SET hashes = EXCLUDED.hashes
                        """,
                grown.tiles().entrySet().stream()
                        .map(tile -> new Object[] {
                            tile.getKey().level(), tile.getKey().number(), tile.getValue()
                        })
                        .toList());
        jdbc.sql("UPDATE transparency.tree SET size = :size")
                .param("size", grown.size())
                .update();
    }

    Optional<Checkpoint> findLatest() {
        return jdbc.sql("SELECT * FROM transparency.checkpoint ORDER BY size DESC LIMIT 1")
                .query(JdbcTree::checkpoint)
                .optional();
    }

    /// The latest checkpoint over at most so many entries.
    Optional<Checkpoint> findLatest(long size) {
        return jdbc.sql("SELECT * FROM transparency.checkpoint WHERE size <= :size ORDER BY size DESC LIMIT 1")
                .param("size", size)
                .query(JdbcTree::checkpoint)
                .optional();
    }

    /// The root of every checkpoint ever signed, by size.
    SortedMap<Long, byte[]> mapRoots(long most) {
        return jdbc.sql("SELECT size, root FROM transparency.checkpoint WHERE size <= :most")
                .param("most", most)
                .query(rows -> {
                    var roots = new TreeMap<Long, byte[]>();
                    while (rows.next()) {
                        roots.put(rows.getLong("size"), rows.getBytes("root"));
                    }
                    return roots;
                });
    }

    /// @return false if a checkpoint of that size was stored already
    boolean add(Checkpoint checkpoint) {
        return jdbc.sql("""
                        INSERT INTO transparency.checkpoint (size, root, note, signed)
                        VALUES (:size, :root, :note, :signed) ON CONFLICT DO NOTHING
                        """)
                        .param("size", checkpoint.size())
                        .param("root", checkpoint.root())
                        .param("note", checkpoint.note())
                        .param("signed", checkpoint.signed().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Checkpoint checkpoint(ResultSet row, int n) throws SQLException {
        return new Checkpoint(
                row.getLong("size"),
                row.getBytes("root"),
                row.getString("note"),
                row.getObject("signed", OffsetDateTime.class).toInstant());
    }

    /// The keys of the log in their order.
    List<LogKey> listKeys() {
        return jdbc.sql("SELECT * FROM transparency.log_key ORDER BY position")
                .query((row, n) -> new LogKey(row.getInt("position"), NoteKey.parse(row.getString("vkey")), entry(row)))
                .list();
    }

    private static @Nullable Long entry(ResultSet row) throws SQLException {
        var entry = row.getLong("entry");
        return row.wasNull() ? null : entry;
    }

    void add(LogKey key) {
        jdbc.sql("INSERT INTO transparency.log_key (position, vkey, entry) VALUES (:position, :vkey, :entry)")
                .param("position", key.position())
                .param("vkey", key.key().vkey())
                .param("entry", key.entry())
                .update();
    }

    List<Cosignature> listCosignatures(long size) {
        return jdbc.sql("SELECT * FROM transparency.cosignature WHERE size = :size ORDER BY witness")
                .param("size", size)
                .query((row, n) -> new Cosignature(
                        row.getLong("size"),
                        row.getString("witness"),
                        row.getString("line"),
                        row.getObject("received", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(Cosignature cosignature) {
        jdbc.sql("""
                        INSERT INTO transparency.cosignature (size, witness, line, received)
                        VALUES (:size, :witness, :line, :received) ON CONFLICT DO NOTHING
                        """)
                .param("size", cosignature.size())
                .param("witness", cosignature.witness())
                .param("line", cosignature.line())
                .param("received", cosignature.received().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How many entries were recorded in each year (in Riga) that the log spans. Reads the whole log.
    List<LogGrowth.Year> listYears() {
        return jdbc.sql("""
                        SELECT extract(year FROM recorded AT TIME ZONE 'Europe/Riga')::int AS year,
                               count(*) AS entries, max(index) + 1 AS total
                        FROM ledger.entry GROUP BY 1 ORDER BY 1
                        """)
                .query((row, n) -> new LogGrowth.Year(row.getInt("year"), row.getLong("entries"), row.getLong("total")))
                .list();
    }
}
