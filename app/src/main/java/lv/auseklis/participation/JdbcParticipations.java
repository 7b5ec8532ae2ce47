package lv.auseklis.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.SourcedRow;
import lv.auseklis.cern.SpanEnd;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of participations. What is read is what was recorded before a moment, with the ends and strikes recorded
/// before it.
@Component
class JdbcParticipations {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private static final String SELECT = """
            SELECT p.*, l.recorded, a.entry AS state_entry, a.state, a.name_lv AS state_lv, a.name_en AS state_en,
                s.entry AS struck_by, s.reason AS struck_reason, e.entry AS end_entry, e.ended,
                e.precision AS end_precision, e.reference AS end_reference, e.source AS end_source,
                e.confidence AS end_confidence
            FROM participation.participation p
            JOIN cern.agreement a ON a.id = p.agreement
            JOIN ledger.entry l ON l.index = p.entry AND l.recorded < :before
            LEFT JOIN (participation.strike s
                JOIN ledger.entry sl ON sl.index = s.entry AND sl.recorded < :before) ON s.struck = p.entry
            LEFT JOIN LATERAL (
                SELECT e.* FROM participation.participation_end e
                JOIN ledger.entry el ON el.index = e.entry AND el.recorded < :before
                WHERE e.participation = p.id AND NOT EXISTS (
                    SELECT FROM participation.strike x
                    JOIN ledger.entry xl ON xl.index = x.entry AND xl.recorded < :before
                    WHERE x.struck = e.entry)
                ORDER BY e.entry DESC LIMIT 1) e ON true
            """;

    private final JdbcClient jdbc;

    JdbcParticipations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Participation one) {
        var from = one.from();
        var institution = one.institution();
        var note = one.note();
        jdbc.sql("""
                        INSERT INTO participation.participation (id, entry, agreement, kind, name, institution_lv,
                            institution_en, identifier, note_lv, note_en, began, began_precision, reference, source,
                            confidence)
                        VALUES (:id, :entry, :agreement, :kind, :name, :institutionLv,
                            :institutionEn, :identifier, :noteLv, :noteEn, :began, :precision, :reference, :source,
                            :confidence)
                        """)
                .param("id", one.id())
                .param("entry", one.entry())
                .param("agreement", one.state().id())
                .param("kind", one.kind().name())
                .param("name", one.name())
                .param("institutionLv", institution == null ? null : institution.lv())
                .param("institutionEn", institution == null ? null : institution.en())
                .param("identifier", one.identifier())
                .param("noteLv", note == null ? null : note.lv())
                .param("noteEn", note == null ? null : note.en())
                .params(SourcedRow.params("began", from))
                .params(SourcedRow.params(one.provenance()))
                .update();
    }

    void end(UUID participation, SpanEnd end) {
        jdbc.sql("""
                        INSERT INTO participation.participation_end
                            (entry, participation, ended, precision, reference, source, confidence)
                        VALUES (:entry, :participation, :ended, :precision, :reference, :source, :confidence)
                        """)
                .param("entry", end.entry())
                .param("participation", participation)
                .params(SourcedRow.params("ended", end.day()))
                .params(SourcedRow.params(end.provenance()))
                .update();
    }

    void strike(long struck, Participation.Strike strike) {
        jdbc.sql("INSERT INTO participation.strike (struck, entry, reason) VALUES (:struck, :entry, :reason)")
                .param("struck", struck)
                .param("entry", strike.entry())
                .param("reason", strike.reason())
                .update();
    }

    Optional<Participation> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id")
                .param("before", Moment.ALL_KNOWN.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(JdbcParticipations::participation)
                .optional();
    }

    /// Struck ones included, in the order in which they were recorded.
    List<Participation> list(Instant before) {
        return jdbc.sql(SELECT + "ORDER BY p.entry")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(JdbcParticipations::participation)
                .list();
    }

    private static Participation participation(ResultSet row, int n) throws SQLException {
        var agreement = new Agreement(
                row.getObject("agreement", UUID.class),
                row.getString("state"),
                new Bilingual(row.getString("state_lv"), row.getString("state_en")),
                row.getLong("state_entry"));
        return new Participation(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                row.getObject("recorded", OffsetDateTime.class)
                        .atZoneSameInstant(RIGA)
                        .toLocalDate(),
                agreement,
                Participation.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                both(row, "institution"),
                row.getString("identifier"),
                both(row, "note"),
                SourcedRow.day(row, "began", "began_precision"),
                SourcedRow.provenance(row, ""),
                SourcedRow.end(row),
                strike(row));
    }

    private static @Nullable Bilingual both(ResultSet row, String column) throws SQLException {
        var lv = row.getString(column + "_lv");
        return lv == null ? null : new Bilingual(lv, row.getString(column + "_en"));
    }

    private static Participation.@Nullable Strike strike(ResultSet row) throws SQLException {
        var reason = row.getString("struck_reason");
        return reason == null ? null : new Participation.Strike(row.getLong("struck_by"), reason);
    }
}
