package lv.auseklis.documents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of what is known of each file.
final class JdbcStoredFiles {

    private final JdbcClient database;

    JdbcStoredFiles(JdbcClient database) {
        this.database = database;
    }

    /// Notes the file unless it is noted already; the first note stays.
    void add(StoredFile file, Instant storedAt) {
        database.sql("""
                        INSERT INTO documents.stored_file (digest, size, media_type, stored_at)
                        VALUES (:digest, :size, :mediaType, :storedAt)
                        ON CONFLICT DO NOTHING
                        """)
                .param("digest", file.digest().hex())
                .param("size", file.size())
                .param("mediaType", file.mediaType().toString())
                .param("storedAt", storedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(Sha256 digest) {
        return database.sql("SELECT digest, size, media_type FROM documents.stored_file WHERE digest = :digest")
                .param("digest", digest.hex())
                .query((row, _) -> new StoredFile(
                        new Sha256(row.getString("digest")),
                        row.getLong("size"),
                        MediaType.of(row.getString("media_type"))))
                .optional();
    }
}
