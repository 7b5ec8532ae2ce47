package lv.auseklis.statusreviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Sha256;
import lv.auseklis.documents.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of templates and files of reviews.
@Component
class JdbcReviewDossiers {

    private static final String ATTACHED = """
            SELECT a.entry, a.review, a.item, a.name, f.digest, f.size, f.media_type FROM statusreviews.attachment a
            JOIN documents.stored_file f ON f.digest = a.digest
            WHERE NOT EXISTS (SELECT FROM statusreviews.strike s WHERE s.struck = a.entry) AND\s""";

    private final JdbcClient jdbc;

    JdbcReviewDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file with the review that it was attached in.
    record Placed(UUID review, Dossier.Attached attached) {}

    /// The items that hold when nothing from this entry on counts, in their places.
    List<TemplateItem> listItems(UUID agreement, long before) {
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT DISTINCT ON (item) * FROM statusreviews.template_item
                            WHERE agreement = :agreement AND entry < :before ORDER BY item, entry DESC) latest
                        WHERE NOT retired ORDER BY position, entry, item
                        """)
                .param("agreement", agreement)
                .param("before", before)
                .query((row, n) -> new TemplateItem(
                        row.getObject("item", UUID.class),
                        row.getLong("entry"),
                        row.getInt("position"),
                        new Bilingual(row.getString("title_lv"), row.getString("title_en")),
                        row.getString("source"),
                        row.getBoolean("verified")))
                .list();
    }

    /// The item as it holds now.
    Optional<TemplateItem> findItem(UUID agreement, Optional<UUID> item) {
        return item.flatMap(id -> listItems(agreement, Long.MAX_VALUE).stream()
                .filter(one -> one.item().equals(id))
                .findFirst());
    }

    void add(UUID agreement, TemplateItem item, boolean retired) {
        jdbc.sql("""
                        INSERT INTO statusreviews.template_item
                            (entry, agreement, item, position, title_lv, title_en, source, verified, retired)
                        VALUES (:entry, :agreement, :item, :position, :lv, :en, :source, :verified, :retired)
                        """)
                .param("entry", item.entry())
                .param("agreement", agreement)
                .param("item", item.item())
                .param("position", item.position())
                .param("lv", item.title().lv())
                .param("en", item.title().en())
                .param("source", item.source())
                .param("verified", item.verified())
                .param("retired", retired)
                .update();
    }

    /// The latest version of each item.
    List<ItemText> listTexts(UUID review) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (item) * FROM statusreviews.dossier_text
                        WHERE review = :review ORDER BY item, version DESC
                        """)
                .param("review", review)
                .query((row, n) -> new ItemText(
                        row.getLong("entry"),
                        row.getObject("item", UUID.class),
                        row.getInt("version"),
                        row.getString("text_lv"),
                        row.getString("text_en"),
                        row.getString("responsible"),
                        ItemText.State.valueOf(row.getString("state"))))
                .list();
    }

    void add(UUID review, ItemText text) {
        jdbc.sql("""
                        INSERT INTO statusreviews.dossier_text
                            (entry, review, item, version, text_lv, text_en, responsible, state)
                        VALUES (:entry, :review, :item, :version, :lv, :en, :responsible, :state)
                        """)
                .param("entry", text.entry())
                .param("review", review)
                .param("item", text.item())
                .param("version", text.version())
                .param("lv", text.lv())
                .param("en", text.en())
                .param("responsible", text.responsible())
                .param("state", text.state().name())
                .update();
    }

    /// Those that stand, in the order in which they were attached.
    List<Dossier.Attached> listAttached(UUID review) {
        return jdbc
                .sql(ATTACHED + "a.review = :review ORDER BY a.entry")
                .param("review", review)
                .query(JdbcReviewDossiers::placed)
                .list()
                .stream()
                .map(Placed::attached)
                .toList();
    }

    Optional<Placed> findAttached(long entry) {
        return jdbc.sql(ATTACHED + "a.entry = :entry")
                .param("entry", entry)
                .query(JdbcReviewDossiers::placed)
                .optional();
    }

    private static Placed placed(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        var file = new StoredFile(
                new Sha256(row.getString("digest")), row.getLong("size"), MediaType.of(row.getString("media_type")));
        return new Placed(
                row.getObject("review", UUID.class),
                new Dossier.Attached(
                        row.getLong("entry"), row.getObject("item", UUID.class), file, row.getString("name")));
    }

    void add(UUID review, Dossier.Attached attached) {
        jdbc.sql("""
                        INSERT INTO statusreviews.attachment (entry, review, item, digest, name)
                        VALUES (:entry, :review, :item, :digest, :name)
                        """)
                .param("entry", attached.entry())
                .param("review", review)
                .param("item", attached.item())
                .param("digest", attached.file().digest().hex())
                .param("name", attached.name())
                .update();
    }
}
