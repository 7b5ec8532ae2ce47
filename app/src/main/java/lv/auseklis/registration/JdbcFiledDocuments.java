package lv.auseklis.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Sha256;
import lv.auseklis.documents.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of documents attached to applications.
@Component
class JdbcFiledDocuments {

    private static final String SELECT = """
            SELECT id, application, kind, title, issued, certified_copy, from_abroad, legalised, translated, digest,
                   size, media_type, file_name, filed,
                   COALESCE((SELECT open FROM registration.document_view WHERE document = id
                             ORDER BY entry DESC LIMIT 1), false) AS open
            FROM registration.document
            """;

    private final JdbcClient jdbc;

    JdbcFiledDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FiledDocument document, Instant now) {
        var about = document.about();
        var abroad = about.abroad();
        jdbc.sql("""
                        INSERT INTO registration.document (id, application, kind, title, issued, certified_copy,
                            from_abroad, legalised, translated, digest, size, media_type, file_name, added)
                        VALUES (:id, :application, :kind, :title, :issued, :copy,
                            :abroad, :legalised, :translated, :digest, :size, :mediaType, :fileName, :added)
                        """)
                .param("id", document.id())
                .param("application", document.application())
                .param("kind", about.kind().name())
                .param("title", about.title())
                .param("issued", about.issued())
                .param("copy", about.certifiedCopy())
                .param("abroad", abroad != null)
                .param("legalised", abroad != null && abroad.legalised())
                .param("translated", abroad != null && abroad.translated())
                .param("digest", document.file().digest().hex())
                .param("size", document.file().size())
                .param("mediaType", document.file().mediaType().toString())
                .param("fileName", document.fileName())
                .param("added", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those of an application that were not removed, in the order in which they were attached.
    List<FiledDocument> listOf(UUID application) {
        return jdbc.sql(SELECT + "WHERE application = :application AND removed IS NULL ORDER BY added, id")
                .param("application", application)
                .query(JdbcFiledDocuments::document)
                .list();
    }

    /// Those filed behind the entry of an institution.
    List<FiledDocument> listFiled(UUID organisation) {
        return jdbc.sql(SELECT + """
                        WHERE filed IS NOT NULL AND application IN (
                            SELECT application FROM registration.step WHERE organisation = :organisation)
                        ORDER BY filed, added, id
                        """)
                .param("organisation", organisation)
                .query(JdbcFiledDocuments::document)
                .list();
    }

    /// The institution that was entered from an application.
    Optional<UUID> findOrganisation(UUID application) {
        return jdbc.sql("""
                        SELECT organisation FROM registration.step
                        WHERE application = :application AND organisation IS NOT NULL
                        """).param("application", application).query(UUID.class).optional();
    }

    Optional<FiledDocument> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND removed IS NULL")
                .param("id", id)
                .query(JdbcFiledDocuments::document)
                .optional();
    }

    /// @return false if it was filed or removed already
    boolean remove(UUID id, Instant now) {
        return jdbc.sql("""
                                UPDATE registration.document SET removed = :now
                                WHERE id = :id AND removed IS NULL AND filed IS NULL
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Binds those not filed yet to the entry with which they are filed.
    void file(UUID application, long entry) {
        jdbc.sql("""
                        UPDATE registration.document SET filed = :entry
                        WHERE application = :application AND removed IS NULL AND filed IS NULL
                        """).param("application", application).param("entry", entry).update();
    }

    void replaceTitle(UUID application, String title, String mark) {
        jdbc.sql("UPDATE registration.document SET title = :mark WHERE application = :application AND title = :title")
                .param("mark", mark)
                .param("application", application)
                .param("title", title)
                .update();
    }

    void addView(UUID document, long entry, boolean open) {
        jdbc.sql("INSERT INTO registration.document_view (document, entry, open) VALUES (:document, :entry, :open)")
                .param("document", document)
                .param("entry", entry)
                .param("open", open)
                .update();
    }

    private static FiledDocument document(ResultSet row, int n) throws SQLException {
        return new FiledDocument(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                about(row),
                new StoredFile(
                        Sha256.of(row.getString("digest")),
                        row.getLong("size"),
                        MediaType.of(row.getString("media_type"))),
                row.getString("file_name"),
                row.getObject("filed", Long.class),
                row.getBoolean("open"));
    }

    private static FiledDocument.About about(ResultSet row) throws SQLException {
        var abroad = row.getBoolean("from_abroad")
                ? new FiledDocument.Abroad(row.getBoolean("legalised"), row.getBoolean("translated"))
                : null;
        return new FiledDocument.About(
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("issued", LocalDate.class),
                row.getBoolean("certified_copy"),
                abroad);
    }
}
