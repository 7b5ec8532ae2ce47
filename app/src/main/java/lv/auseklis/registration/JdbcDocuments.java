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

/// The SQL of documents attached to cases, for the table of a module.
class JdbcDocuments implements AttachedDocuments {

    private static final String SELECT = """
            SELECT id, case_id, kind, title, issued, certified_copy, from_abroad, legalised, translated, digest,
                   size, media_type, file_name, filed,
                   COALESCE((SELECT open FROM registration.document_view WHERE document = id
                             ORDER BY entry DESC LIMIT 1), false) AS open
            FROM %s
            """;

    private final JdbcClient jdbc;
    private final String table;
    private final String select;

    /// @param table with the columns of `registration.document`
    JdbcDocuments(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
        this.select = SELECT.formatted(table);
    }

    /// What begins every query for documents.
    String select() {
        return select;
    }

    @Override
    public void add(FiledDocument document, Instant now) {
        var about = document.about();
        var abroad = about.abroad();
        jdbc.sql("""
                        INSERT INTO %s (id, case_id, kind, title, issued, certified_copy,
                            from_abroad, legalised, translated, digest, size, media_type, file_name, added)
                        VALUES (:id, :caseId, :kind, :title, :issued, :copy,
                            :abroad, :legalised, :translated, :digest, :size, :mediaType, :fileName, :added)
                        """.formatted(table))
                .param("id", document.id())
                .param("caseId", document.caseId())
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

    @Override
    public List<FiledDocument> listOf(UUID caseId) {
        return jdbc.sql(select + "WHERE case_id = :caseId AND removed IS NULL ORDER BY added, id")
                .param("caseId", caseId)
                .query(JdbcDocuments::document)
                .list();
    }

    @Override
    public Optional<FiledDocument> find(UUID id) {
        return jdbc.sql(select + "WHERE id = :id AND removed IS NULL")
                .param("id", id)
                .query(JdbcDocuments::document)
                .optional();
    }

    @Override
    public boolean remove(UUID id, Instant now) {
        return jdbc.sql("""
                                UPDATE %s SET removed = :now
                                WHERE id = :id AND removed IS NULL AND filed IS NULL
                                """.formatted(table))
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void file(UUID caseId, long entry) {
        jdbc.sql("""
                        UPDATE %s SET filed = :entry
                        WHERE case_id = :caseId AND removed IS NULL AND filed IS NULL
                        """.formatted(table))
                .param("caseId", caseId)
                .param("entry", entry)
                .update();
    }

    @Override
    public void replaceTitle(UUID caseId, String title, String mark) {
        jdbc.sql("UPDATE %s SET title = :mark WHERE case_id = :caseId AND title = :title".formatted(table))
                .param("mark", mark)
                .param("caseId", caseId)
                .param("title", title)
                .update();
    }

    static FiledDocument document(ResultSet row, int n) throws SQLException {
        return new FiledDocument(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
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
