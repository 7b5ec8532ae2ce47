package lv.auseklis.cerngroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.cern.SourcedRow;
import lv.auseklis.cern.SpanEnd;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of memberships and roles.
@Component
class JdbcTenures {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private static final String SELECT = """
            SELECT t.*, l.recorded, coalesce(s.entry, -1) AS struck_by, e.entry AS end_entry, e.ended,
                e.precision AS end_precision, e.reference AS end_reference, e.source AS end_source,
                e.confidence AS end_confidence
            FROM cerngroup.tenure t
            JOIN ledger.entry l ON l.index = t.entry AND l.recorded < :before
            LEFT JOIN (cerngroup.strike s
                JOIN ledger.entry sl ON sl.index = s.entry AND sl.recorded < :before) ON s.struck = t.entry
            LEFT JOIN LATERAL (
                SELECT e.* FROM cerngroup.tenure_end e
                JOIN ledger.entry el ON el.index = e.entry AND el.recorded < :before
                WHERE e.tenure = t.id AND NOT EXISTS (
                    SELECT FROM cerngroup.strike x
                    JOIN ledger.entry xl ON xl.index = x.entry AND xl.recorded < :before
                    WHERE x.struck = e.entry)
                ORDER BY e.entry DESC LIMIT 1) e ON true
            """;

    private final JdbcClient jdbc;

    JdbcTenures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Tenure tenure) {
        var from = tenure.from();
        jdbc.sql("""
                        INSERT INTO cerngroup.tenure (id, entry, place, name_lv, name_en, parent, about_lv, about_en,
                            identifier, began, began_precision, reference, source, confidence)
                        VALUES (:id, :entry, :place, :lv, :en, :parent, :aboutLv, :aboutEn,
                            :identifier, :began, :precision, :reference, :source, :confidence)
                        """)
                .param("id", tenure.id())
                .param("entry", tenure.entry())
                .param("place", tenure.place().name())
                .param("lv", tenure.name().lv())
                .param("en", tenure.name().en())
                .param("parent", tenure.parent())
                .param("aboutLv", tenure.aboutLv())
                .param("aboutEn", tenure.aboutEn())
                .param("identifier", tenure.identifier())
                .params(SourcedRow.params("began", from))
                .params(SourcedRow.params(tenure.provenance()))
                .update();
    }

    void end(UUID tenure, SpanEnd end) {
        jdbc.sql("""
                        INSERT INTO cerngroup.tenure_end (entry, tenure, ended, precision, reference, source, confidence)
                        VALUES (:entry, :tenure, :ended, :precision, :reference, :source, :confidence)
                        """)
                .param("entry", end.entry())
                .param("tenure", tenure)
                .params(SourcedRow.params("ended", end.day()))
                .params(SourcedRow.params(end.provenance()))
                .update();
    }

    void strike(long struck, long entry, String reason) {
        jdbc.sql("INSERT INTO cerngroup.strike (struck, entry, reason) VALUES (:struck, :entry, :reason)")
                .param("struck", struck)
                .param("entry", entry)
                .param("reason", reason)
                .update();
    }

    /// Whose the record of this entry is, where it stands.
    Optional<UUID> findStanding(long entry) {
        return jdbc.sql("""
                        SELECT r.id FROM (
                            SELECT entry, id FROM cerngroup.tenure UNION ALL
                            SELECT entry, tenure FROM cerngroup.tenure_end) r
                        WHERE r.entry = :entry AND NOT EXISTS (SELECT FROM cerngroup.strike s WHERE s.struck = r.entry)
                        """).param("entry", entry).query(UUID.class).optional();
    }

    /// Puts `mark` in place of the name of who holds a role.
    ///
    /// @param column `name_lv` or `name_en`
    void replaceHolder(UUID role, String column, String name, String mark) {
        jdbc.sql("UPDATE cerngroup.tenure SET " + column + " = :mark WHERE id = :id AND " + column + " = :name")
                .param("mark", mark)
                .param("id", role)
                .param("name", name)
                .update();
    }

    Optional<Tenure> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE t.id = :id")
                .param("before", Moment.ALL_KNOWN.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(JdbcTenures::tenure)
                .optional();
    }

    /// What was recorded before a moment, with the ends and strikes recorded before it; struck ones included, in the
    /// order in which they were recorded.
    List<Tenure> list(Instant before) {
        return jdbc.sql(SELECT + "ORDER BY t.entry")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(JdbcTenures::tenure)
                .list();
    }

    private static Tenure tenure(ResultSet row, int n) throws SQLException {
        return new Tenure(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                row.getObject("recorded", OffsetDateTime.class)
                        .atZoneSameInstant(RIGA)
                        .toLocalDate(),
                Place.valueOf(row.getString("place")),
                new Bilingual(row.getString("name_lv"), row.getString("name_en")),
                row.getString("parent"),
                row.getString("about_lv"),
                row.getString("about_en"),
                row.getString("identifier"),
                SourcedRow.day(row, "began", "began_precision"),
                SourcedRow.provenance(row, ""),
                SourcedRow.end(row),
                row.getLong("struck_by"));
    }
}
