package lv.auseklis.cerndocuments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.SourcedRow;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Sha256;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of documents.
@Component
class JdbcCernDocuments {

    private static final String SELECT = """
            SELECT d.*, NOT EXISTS (SELECT FROM cerndocuments.withdrawal g WHERE g.document = d.id) AS given, f.size, f.media_type, w.entry AS withdrawn, w.reason_lv, w.reason_en,
                   e.entry AS ended, e.how, e.day AS end_day, e.precision AS end_precision
            FROM cerndocuments.document d
            JOIN ledger.entry l ON l.index = d.entry AND l.recorded < :before
            LEFT JOIN documents.stored_file f ON f.digest = d.file
            LEFT JOIN (cerndocuments.withdrawal w
                       JOIN ledger.entry wl ON wl.index = w.entry AND wl.recorded < :before) ON w.document = d.id
            LEFT JOIN (cerndocuments.ending e
                       JOIN ledger.entry el ON el.index = e.entry AND el.recorded < :before) ON e.document = d.id
            """;

    private final JdbcClient jdbc;

    JdbcCernDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CernDocument document) {
        jdbc.sql("""
                        INSERT INTO cerndocuments.document (id, entry, shelf, kind, title_lv, title_en, day, precision,
                            reference, source, confidence, event, open, file, name, link)
                        VALUES (:id, :entry, :shelf, :kind, :titleLv, :titleEn, :day, :precision,
                            :reference, :source, :confidence, :event, :open, :file, :name, :link)
                        """)
                .param("id", document.id())
                .param("entry", document.entry())
                .param("shelf", document.kind().shelf().name())
                .param("kind", document.kind().name())
                .param("titleLv", document.title().lv())
                .param("titleEn", document.title().en())
                .params(SourcedRow.params("day", document.day()))
                .params(SourcedRow.params(document.provenance()))
                .param("event", document.event())
                .param("open", document.open())
                .param(
                        "file",
                        document.file() == null
                                ? null
                                : document.file().digest().hex())
                .param("name", document.name())
                .param("link", document.link())
                .update();
    }

    void withdraw(UUID document, CernDocument.Withdrawn withdrawn) {
        jdbc.sql("""
                        INSERT INTO cerndocuments.withdrawal (document, entry, reason_lv, reason_en)
                        VALUES (:document, :entry, :lv, :en)
                        """)
                .param("document", document)
                .param("entry", withdrawn.entry())
                .param("lv", withdrawn.reason().lv())
                .param("en", withdrawn.reason().en())
                .update();
    }

    void end(UUID document, CernDocument.Ended ended) {
        jdbc.sql("""
                        INSERT INTO cerndocuments.ending (document, entry, how, day, precision)
                        VALUES (:document, :entry, :how, :day, :precision)
                        """)
                .param("document", document)
                .param("entry", ended.entry())
                .param("how", ended.how().name())
                .params(SourcedRow.params("day", ended.day()))
                .update();
    }

    /// Puts a mark in place of a value that a decision removed.
    ///
    /// @param column of the title, or of the reason of the withdrawal
    void replace(UUID document, String column, String value, String mark) {
        var place = column.startsWith("title")
                ? "document SET %1$s = :mark WHERE id"
                : "withdrawal SET %1$s = :mark WHERE document";
        jdbc.sql(("UPDATE cerndocuments." + place + " = :document AND %1$s = :value").formatted(column))
                .param("mark", mark)
                .param("document", document)
                .param("value", value)
                .update();
    }

    Optional<CernDocument> find(UUID id) {
        return query("WHERE d.id = :id", Moment.ALL_KNOWN)
                .param("id", id)
                .query(JdbcCernDocuments::document)
                .optional();
    }

    /// What is asked of a shelf.
    ///
    /// @param on     documents of this day and before
    /// @param before what was recorded before this moment counts
    /// @param inside whether those that are not public are among them
    /// @param from   the day of the last document seen, with its `after`; null for the first page
    record Asked(
            Shelf shelf,
            LocalDate on,
            Instant before,
            boolean inside,
            @Nullable LocalDate from,
            long after) {}

    /// The latest day first.
    List<CernDocument> list(Asked asked, int most) {
        return query("""
                        WHERE d.shelf = :shelf AND d.day <= :on AND (d.open OR :inside)
                            AND (d.day, d.entry) < (coalesce(:from::date, 'infinity'::date), :after)
                        ORDER BY d.day DESC, d.entry DESC LIMIT :most
                        """, asked.before())
                .param("shelf", asked.shelf().name())
                .param("on", asked.on())
                .param("inside", asked.inside())
                .param("from", asked.from())
                .param("after", asked.after())
                .param("most", most)
                .query(JdbcCernDocuments::document)
                .list();
    }

    /// The public ones of these events that stand, in the order in which they were recorded.
    List<CernDocument> listOfEvents(Collection<Long> events, Instant before) {
        return query("WHERE d.event = ANY (:events) AND d.open AND w.entry IS NULL ORDER BY d.entry", before)
                .param("events", events.toArray(Long[]::new))
                .query(JdbcCernDocuments::document)
                .list();
    }

    private JdbcClient.StatementSpec query(String where, Instant before) {
        return jdbc.sql(SELECT + where).param("before", before.atOffset(ZoneOffset.UTC));
    }

    private static CernDocument document(ResultSet row, int n) throws SQLException {
        return new CernDocument(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                CernDocumentKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("title_lv"), row.getString("title_en")),
                known(row, "day", "precision"),
                SourcedRow.provenance(row, ""),
                row.getObject("event", Long.class),
                row.getBoolean("open"),
                file(row),
                row.getString("name"),
                row.getString("link"),
                row.getBoolean("given"),
                withdrawn(row),
                ended(row));
    }

    private static KnownDay known(ResultSet row, String day, String precision) throws SQLException {
        return Objects.requireNonNull(SourcedRow.day(row, day, precision));
    }

    private static @Nullable StoredFile file(ResultSet row) throws SQLException {
        var digest = row.getString("file");
        return digest == null
                ? null
                : new StoredFile(new Sha256(digest), row.getLong("size"), MediaType.of(row.getString("media_type")));
    }

    private static CernDocument.@Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
        var entry = row.getObject("withdrawn", Long.class);
        return entry == null
                ? null
                : new CernDocument.Withdrawn(
                        entry, new Bilingual(row.getString("reason_lv"), row.getString("reason_en")));
    }

    private static CernDocument.@Nullable Ended ended(ResultSet row) throws SQLException {
        var entry = row.getObject("ended", Long.class);
        return entry == null
                ? null
                : new CernDocument.Ended(
                        entry, CernDocument.How.valueOf(row.getString("how")), known(row, "end_day", "end_precision"));
    }
}
