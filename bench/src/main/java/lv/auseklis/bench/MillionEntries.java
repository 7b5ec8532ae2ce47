package lv.auseklis.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.UUID;

/// Fills a ledger with entries that stand up to every check, past the program: as many acts would take many minutes.
final class MillionEntries {

    private static final String FILL = """
            SET session_replication_role = replica;
            CREATE TEMP TABLE made AS
            SELECT g AS index, g %% %2$d AS about, md5('entity ' || g %% %2$d)::uuid AS entity,
                   timestamptz '2020-01-01 00:00:00Z' + g * interval '1 second' AS recorded,
                   sha256(('salt ' || g)::bytea) AS salt, 'Anna Parauga ' || g AS value
            FROM generate_series(0, %1$d - 1) AS g;
            INSERT INTO ledger.entry (index, register, entity, act, role, recorded, previous, leaf)
            SELECT index, 'bench', entity, 'AmendRegistration', 'REGISTRAR', recorded,
                   CASE WHEN index >= %2$d THEN index - %2$d END,
                   convert_to('{"act":"AmendRegistration","commitments":{"head":"'
                       || encode(sha256(salt || 'head'::bytea || '\\x00'::bytea || convert_to(value, 'UTF8')), 'hex')
                       || '"},"demonstration":false,"entity":"' || entity || '","index":' || index
                       || CASE WHEN index >= %2$d THEN ',"previous":' || index - %2$d ELSE '' END
                       || ',"recorded":"' || to_char(recorded AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                       || '","register":"bench","role":"REGISTRAR","version":1}', 'UTF8')
            FROM made ORDER BY index;
            INSERT INTO ledger.opening (entry, field, salt, value) SELECT index, 'head', salt, value FROM made;
            ANALYZE ledger.entry;
            ANALYZE ledger.opening;
            """;

    private MillionEntries() {}

    /// @param entries  how many, from index 0 on
    /// @param entities about how many
    static void fill(OwnServer server, int entries, int entities) throws IOException, SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(FILL.formatted(entries, entities));
        }
    }

    /// Which entity the entries with this index modulo the number of entities are about.
    static UUID entity(int about) {
        try {
            var md5 = MessageDigest.getInstance("MD5").digest(("entity " + about).getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(md5);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
