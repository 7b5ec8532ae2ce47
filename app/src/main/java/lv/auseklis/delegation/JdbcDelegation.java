package lv.auseklis.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of representatives, meetings and opinions. What was struck before the moment is left out.
@Component
class JdbcDelegation {

    /// What was recorded before a moment and not struck before it.
    private static final String STANDS = """
            JOIN ledger.entry l ON l.index = r.entry AND l.recorded < :before
                AND NOT EXISTS (SELECT FROM delegation.strike s
                    JOIN ledger.entry sl ON sl.index = s.entry AND sl.recorded < :before WHERE s.struck = r.entry)
            """;

    private final JdbcClient jdbc;

    JdbcDelegation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which they were named.
    List<Representative> listRepresentatives(UUID agreement, Instant before) {
        var notices = new HashMap<Long, List<Representative.Notice>>();
        jdbc.sql(
                        "SELECT n.* FROM delegation.notice n JOIN ledger.entry nl ON nl.index = n.entry AND nl.recorded < :before"
                                + " WHERE n.representative IN"
                                + " (SELECT entry FROM delegation.representative WHERE agreement = :agreement) ORDER BY n.entry")
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getLong("representative"), notice(row)))
                .list()
                .forEach(found -> notices.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return jdbc.sql("SELECT r.* FROM delegation.representative r " + STANDS
                        + "WHERE r.agreement = :agreement ORDER BY r.entry")
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Representative(
                        row.getLong("entry"),
                        Representative.Function.valueOf(row.getString("function")),
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("contact"),
                        row.getString("reference"),
                        notices.getOrDefault(row.getLong("entry"), List.of())))
                .list();
    }

    private static Representative.Notice notice(ResultSet row) throws SQLException {
        return new Representative.Notice(
                row.getLong("entry"),
                Representative.Place.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("reference"));
    }

    /// The newest day first, at most so many.
    List<Meeting> listMeetings(UUID agreement, Instant before, int most) {
        return meetings("r.agreement = :agreement ORDER BY r.day DESC, r.entry DESC LIMIT " + most, agreement, before);
    }

    Optional<Meeting> findMeeting(UUID agreement, long entry) {
        return meetings("r.agreement = :agreement AND r.entry = " + entry, agreement, Moment.ALL_KNOWN).stream()
                .findFirst();
    }

    /// The meeting in which an opinion was given.
    Optional<Meeting> findMeetingOf(UUID agreement, long opinion) {
        return jdbc.sql("SELECT meeting FROM delegation.opinion WHERE entry = :opinion")
                .param("opinion", opinion)
                .query(Long.class)
                .optional()
                .flatMap(meeting -> findMeeting(agreement, meeting));
    }

    private List<Meeting> meetings(String which, UUID agreement, Instant before) {
        var found = jdbc.sql("SELECT r.* FROM delegation.meeting r " + STANDS + "WHERE " + which)
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Meeting(
                        row.getLong("entry"),
                        Body.valueOf(row.getString("body")),
                        Sitting.valueOf(row.getString("session")),
                        row.getObject("day", LocalDate.class),
                        new Bilingual(row.getString("title_lv"), row.getString("title_en")),
                        row.getBoolean("attended"),
                        row.getBoolean("spoke"),
                        row.getString("reference"),
                        List.of()))
                .list();
        var opinions = mapOpinions(found.stream().map(Meeting::entry).toArray(Long[]::new), before);
        return found.stream()
                .map(one -> new Meeting(
                        one.entry(),
                        one.body(),
                        one.sitting(),
                        one.day(),
                        one.title(),
                        one.attended(),
                        one.spoke(),
                        one.reference(),
                        opinions.getOrDefault(one.entry(), List.of())))
                .toList();
    }

    private Map<Long, List<Meeting.Opinion>> mapOpinions(Long[] meetings, Instant before) {
        var opinions = new HashMap<Long, List<Meeting.Opinion>>();
        jdbc.sql("""
                        SELECT r.*, t.entry AS sent_entry, t.day AS sent_day, t.addressee, t.reference AS sent_reference
                        FROM delegation.opinion r
                        """ + STANDS + """
                        LEFT JOIN (delegation.transmission t
                            JOIN ledger.entry tl ON tl.index = t.entry AND tl.recorded < :before) ON t.opinion = r.entry
                        WHERE r.meeting = ANY (:meetings) ORDER BY r.entry
                        """)
                .param("meetings", meetings)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getLong("meeting"), opinion(row)))
                .list()
                .forEach(found -> opinions.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return opinions;
    }

    private static Meeting.Opinion opinion(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_entry", Long.class);
        return new Meeting.Opinion(
                row.getLong("entry"),
                row.getString("item"),
                row.getBoolean("formal"),
                new Bilingual(row.getString("text_lv"), row.getString("text_en")),
                sent == null
                        ? null
                        : new Meeting.Sent(
                                sent,
                                row.getObject("sent_day", LocalDate.class),
                                row.getString("addressee"),
                                row.getString("sent_reference")));
    }

    void add(UUID agreement, Representative named) {
        jdbc.sql("""
                        INSERT INTO delegation.representative
                            (entry, agreement, function, name, from_day, to_day, contact, reference)
                        VALUES (:entry, :agreement, :function, :name, :from, :to, :contact, :reference)
                        """)
                .param("entry", named.entry())
                .param("agreement", agreement)
                .param("function", named.function().name())
                .param("name", named.name())
                .param("from", named.from())
                .param("to", named.to())
                .param("contact", named.contact())
                .param("reference", named.reference())
                .update();
    }

    /// Puts `mark` in place of what is held of the person.
    ///
    /// @param column `name` or `contact`
    void replaceOfPerson(UUID agreement, String column, String value, String mark) {
        jdbc.sql("UPDATE delegation.representative SET " + column + " = :mark WHERE agreement = :agreement AND "
                        + column + " = :value")
                .param("mark", mark)
                .param("agreement", agreement)
                .param("value", value)
                .update();
    }

    void add(long representative, Representative.Notice notice) {
        jdbc.sql("""
                        INSERT INTO delegation.notice (entry, representative, kind, day, reference)
                        VALUES (:entry, :representative, :kind, :day, :reference)
                        """)
                .param("entry", notice.entry())
                .param("representative", representative)
                .param("kind", notice.kind().name())
                .param("day", notice.day())
                .param("reference", notice.reference())
                .update();
    }

    void add(UUID agreement, Meeting meeting) {
        jdbc.sql("""
                        INSERT INTO delegation.meeting
                            (entry, agreement, body, session, day, title_lv, title_en, attended, spoke, reference)
                        VALUES (:entry, :agreement, :body, :session, :day, :lv, :en, :attended, :spoke, :reference)
                        """)
                .param("entry", meeting.entry())
                .param("agreement", agreement)
                .param("body", meeting.body().name())
                .param("session", meeting.sitting().name())
                .param("day", meeting.day())
                .param("lv", meeting.title().lv())
                .param("en", meeting.title().en())
                .param("attended", meeting.attended())
                .param("spoke", meeting.spoke())
                .param("reference", meeting.reference())
                .update();
    }

    void add(long meeting, Meeting.Opinion opinion) {
        jdbc.sql("""
                        INSERT INTO delegation.opinion (entry, meeting, item, formal, text_lv, text_en)
                        VALUES (:entry, :meeting, :item, :formal, :lv, :en)
                        """)
                .param("entry", opinion.entry())
                .param("meeting", meeting)
                .param("item", opinion.item())
                .param("formal", opinion.formal())
                .param("lv", opinion.text().lv())
                .param("en", opinion.text().en())
                .update();
    }

    void send(long opinion, Meeting.Sent sent) {
        jdbc.sql("""
                        INSERT INTO delegation.transmission (opinion, entry, day, addressee, reference)
                        VALUES (:opinion, :entry, :day, :addressee, :reference)
                        """)
                .param("opinion", opinion)
                .param("entry", sent.entry())
                .param("day", sent.day())
                .param("addressee", sent.addressee())
                .param("reference", sent.reference())
                .update();
    }

    /// Whether there is such a representative, meeting or opinion of the State, and it stands.
    boolean stands(UUID agreement, long entry) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM (
                            SELECT entry, agreement FROM delegation.representative UNION ALL
                            SELECT entry, agreement FROM delegation.meeting UNION ALL
                            SELECT o.entry, m.agreement FROM delegation.opinion o
                                JOIN delegation.meeting m ON m.entry = o.meeting) r
                            WHERE r.entry = :entry AND r.agreement = :agreement
                              AND NOT EXISTS (SELECT FROM delegation.strike s WHERE s.struck = r.entry))
                        """)
                .param("entry", entry)
                .param("agreement", agreement)
                .query(Boolean.class)
                .single();
    }

    void strike(long struck, long entry, String reason) {
        jdbc.sql("INSERT INTO delegation.strike (struck, entry, reason) VALUES (:struck, :entry, :reason)")
                .param("struck", struck)
                .param("entry", entry)
                .param("reason", reason)
                .update();
    }
}
