package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of what the forms of those who keep the record can still choose: all of it, however old, the
/// newest first, as it stands now.
@Component
class JdbcChoices {

    private static final String MEETING = """
            SELECT r.entry, r.day, r.title_lv, r.title_en, false AS opinion FROM delegation.meeting r
            WHERE r.agreement = :agreement
              AND NOT EXISTS (SELECT FROM delegation.strike s WHERE s.struck = r.entry)
            """;
    private static final String OPINION = """
            SELECT o.entry, r.day, o.item, o.item, true FROM delegation.opinion o
            JOIN delegation.meeting r ON r.entry = o.meeting
            WHERE r.agreement = :agreement
              AND NOT EXISTS (SELECT FROM delegation.strike s WHERE s.struck IN (o.entry, r.entry))
            """;
    private static final String UNSENT =
            " AND o.formal AND NOT EXISTS (SELECT FROM delegation.transmission t WHERE t.opinion = o.entry)";

    private final JdbcClient jdbc;

    JdbcChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A meeting or an opinion.
    ///
    /// @param day   of the meeting
    /// @param title of the meeting, or the item of its agenda
    record Choice(long entry, LocalDate day, Bilingual title, boolean opinion) {}

    /// @param finance meetings in which an opinion can be given (II.2)
    /// @param unsent  opinions that are to be passed to the Council
    /// @param all     meetings and opinions, which can be struck
    record Choices(List<Choice> finance, List<Choice> unsent, List<Choice> all) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    Choices of(UUID agreement) {
        return new Choices(
                list(agreement, MEETING + "AND r.attended AND r.body = '" + Body.FINANCE_COMMITTEE + "'"),
                list(agreement, OPINION + UNSENT),
                list(agreement, MEETING + "UNION ALL " + OPINION));
    }

    private List<Choice> list(UUID agreement, String which) {
        return jdbc.sql("SELECT * FROM (" + which
                        + ") AS c (entry, day, lv, en, opinion) ORDER BY day DESC, entry DESC")
                .param("agreement", agreement)
                .query((row, n) -> new Choice(
                        row.getLong("entry"),
                        row.getObject("day", LocalDate.class),
                        new Bilingual(row.getString("lv"), row.getString("en")),
                        row.getBoolean("opinion")))
                .list();
    }
}
