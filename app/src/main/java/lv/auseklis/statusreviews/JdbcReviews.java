package lv.auseklis.statusreviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.cern.DecidedReviews;
import lv.auseklis.pages.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of reviews and their stages.
@Component
class JdbcReviews implements DecidedReviews {

    /// What was recorded before a moment, with the strike that was recorded before it.
    private static final String STRUCK = """
            JOIN ledger.entry l ON l.index = r.entry AND l.recorded < :before
            LEFT JOIN (statusreviews.strike s
                JOIN ledger.entry sl ON sl.index = s.entry AND sl.recorded < :before) ON s.struck = r.entry
            """;

    private final JdbcClient jdbc;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The State that a review is about.
    Optional<UUID> findAgreement(UUID review) {
        return jdbc.sql("SELECT agreement FROM statusreviews.review WHERE id = :id")
                .param("id", review)
                .query(UUID.class)
                .optional();
    }

    Optional<Review> find(UUID id) {
        return findAgreement(id)
                .flatMap(agreement -> listOf(agreement, Moment.ALL_KNOWN).stream()
                        .filter(review -> review.id().equals(id))
                        .findFirst());
    }

    /// The oldest first; those opened by mistake included.
    List<Review> listOf(UUID agreement, Instant before) {
        var stages = mapStages(agreement, before);
        return jdbc.sql("SELECT r.*, coalesce(s.entry, -1) AS struck_by FROM statusreviews.review r " + STRUCK
                        + "WHERE r.agreement = :agreement ORDER BY r.entry")
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Review(
                            id,
                            row.getLong("entry"),
                            agreement,
                            row.getObject("opened", LocalDate.class),
                            row.getObject("due", LocalDate.class),
                            row.getString("reference"),
                            stages.getOrDefault(id, List.of()),
                            row.getLong("struck_by") >= 0);
                })
                .list();
    }

    /// The reviews as they stood on a day, the newest first, without those opened by mistake. One exists
    /// from the day on which its case was opened, or from its first stage that stands, if that was earlier.
    List<Review> listOn(UUID agreement, LocalDate day, Instant before) {
        return listOf(agreement, before).reversed().stream()
                .filter(review -> !review.struck())
                .map(review -> review.asOf(day))
                .filter(review ->
                        !review.opened().isAfter(day) || review.latest().isPresent())
                .toList();
    }

    private Map<UUID, List<Review.Recorded>> mapStages(UUID agreement, Instant before) {
        var stages = new HashMap<UUID, List<Review.Recorded>>();
        jdbc.sql("SELECT r.*, coalesce(s.entry, -1) AS struck_by FROM statusreviews.stage r " + STRUCK
                        + "WHERE r.review IN (SELECT id FROM statusreviews.review WHERE agreement = :agreement)"
                        + " ORDER BY r.entry")
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getObject("review", UUID.class), recorded(row)))
                .list()
                .forEach(found -> stages.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return stages;
    }

    private static Review.Recorded recorded(ResultSet row) throws SQLException {
        return new Review.Recorded(
                row.getLong("entry"),
                Stage.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("result"),
                row.getObject("next_by", LocalDate.class),
                row.getString("reference"),
                row.getString("note_lv"),
                row.getString("note_en"),
                row.getLong("struck_by"));
    }

    @Override
    public Map<UUID, List<Decided>> decided(Collection<UUID> agreements, LocalDate on, Instant before) {
        var decided = new HashMap<UUID, List<Decided>>();
        jdbc.sql("SELECT v.agreement, r.last_day, r.entry FROM statusreviews.stage r"
                        + " JOIN statusreviews.review v ON v.id = r.review " + STRUCK
                        + "WHERE r.kind = 'COUNCIL' AND s.entry IS NULL AND v.agreement = ANY (:agreements)"
                        + " AND r.last_day <= :on")
                .param("agreements", agreements.toArray(UUID[]::new))
                .param("on", on)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(
                        row.getObject("agreement", UUID.class),
                        new Decided(row.getObject("last_day", LocalDate.class), row.getLong("entry"))))
                .list()
                .forEach(found -> decided.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return decided;
    }

    void add(Review review) {
        jdbc.sql("""
                        INSERT INTO statusreviews.review (id, entry, agreement, opened, due, reference)
                        VALUES (:id, :entry, :agreement, :opened, :due, :reference)
                        """)
                .param("id", review.id())
                .param("entry", review.entry())
                .param("agreement", review.agreement())
                .param("opened", review.opened())
                .param("due", review.due())
                .param("reference", review.reference())
                .update();
    }

    void add(UUID review, Review.Recorded done) {
        jdbc.sql("""
                        INSERT INTO statusreviews.stage
                            (entry, review, kind, day, last_day, result, next_by, reference, note_lv, note_en)
                        VALUES (:entry, :review, :kind, :day, :last, :result, :next, :reference, :lv, :en)
                        """)
                .param("entry", done.entry())
                .param("review", review)
                .param("kind", done.stage().name())
                .param("day", done.day())
                .param("last", done.lastDay())
                .param("result", done.result())
                .param("next", done.nextBy())
                .param("reference", done.reference())
                .param("lv", done.noteLv())
                .param("en", done.noteEn())
                .update();
    }

    void strike(long struck, long entry, String reason) {
        jdbc.sql("INSERT INTO statusreviews.strike (struck, entry, reason) VALUES (:struck, :entry, :reason)")
                .param("struck", struck)
                .param("entry", entry)
                .param("reason", reason)
                .update();
    }
}
