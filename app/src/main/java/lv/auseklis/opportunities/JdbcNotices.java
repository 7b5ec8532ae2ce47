package lv.auseklis.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of notices.
@Component
class JdbcNotices {

    private static final String SELECT = """
            SELECT n.id, v.*, l.recorded, w.entry AS withdrawn, coalesce(w.reason, '') AS reason
            FROM opportunities.notice n
            JOIN opportunities.version v ON v.notice = n.id AND v.number = n.latest
            JOIN ledger.entry l ON l.index = v.entry
            LEFT JOIN opportunities.withdrawal w ON w.notice = n.id
            """;

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a version, and with the first one the notice.
    void add(Notice notice) {
        var text = notice.text();
        jdbc.sql("""
                        INSERT INTO opportunities.notice (id, reference, latest, deadline) VALUES (:id, :reference, :latest, :deadline)
                        ON CONFLICT (id) DO UPDATE SET latest = :latest, deadline = :deadline
                        """)
                .param("id", notice.id())
                .param("reference", text.reference())
                .param("latest", notice.version())
                .param("deadline", text.deadline())
                .update();
        jdbc.sql("""
                        INSERT INTO opportunities.version (notice, number, entry, source, reference, kind, title, description,
                            supplied, department, cost, published, dispatch, deadline, tender, committee, origin, cpv, contact, link)
                        VALUES (:notice, :number, :entry, :source, :reference, :kind, :title, :description, :supplied,
                            :department, :cost, :published, :dispatch, :deadline, :tender, :committee, :origin, :cpv, :contact, :link)
                        """)
                .param("notice", notice.id())
                .param("number", notice.version())
                .param("entry", notice.entry())
                .param("source", notice.source())
                .param("reference", text.reference())
                .param("kind", text.kind().name())
                .param("title", text.title())
                .param("description", text.description())
                .param("supplied", text.supplied())
                .param("department", text.department())
                .param("cost", text.cost() == null ? null : text.cost().name())
                .param("published", text.published())
                .param("dispatch", text.dispatch())
                .param("deadline", text.deadline())
                .param("tender", text.tenderExpected())
                .param("committee", text.committeeDay())
                .param("origin", text.origin())
                .param("cpv", String.join(" ", text.cpv()))
                .param("contact", text.contact())
                .param("link", text.link())
                .update();
    }

    void withdraw(UUID notice, long entry, String reason) {
        jdbc.sql("INSERT INTO opportunities.withdrawal (notice, entry, reason) VALUES (:notice, :entry, :reason)")
                .param("notice", notice)
                .param("entry", entry)
                .param("reason", reason)
                .update();
    }

    Optional<Notice> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE n.id = :id")
                .param("id", id)
                .query(JdbcNotices::notice)
                .optional();
    }

    List<Notice> listByReference(Collection<String> references) {
        return jdbc.sql(SELECT + "WHERE n.reference = ANY (:references)")
                .param("references", references.toArray(String[]::new))
                .query(JdbcNotices::notice)
                .list();
    }

    /// Which notices a list shows.
    ///
    /// @param from       deadlines from this day on
    /// @param upTo       deadlines up to this day
    /// @param topic      null for every one
    /// @param restricted whether those that are not for the public are shown too
    /// @param after      the reference of the last one shown on that `from`; empty for the beginning
    record Asked(
            LocalDate from, LocalDate upTo, @Nullable NoticeTopic topic, boolean restricted, String after, int most) {

        private static final int YEARS = 100;

        /// The open ones from the beginning.
        static Asked open(LocalDate today, @Nullable NoticeTopic topic, boolean restricted, int most) {
            return new Asked(today, today.plusYears(YEARS), topic, restricted, "", most);
        }

        /// Those whose last day is over, from the beginning.
        static Asked over(LocalDate today, @Nullable NoticeTopic topic, boolean restricted, int most) {
            return new Asked(today.minusYears(YEARS), today.minusDays(1), topic, restricted, "", most);
        }

        Asked after(LocalDate day, String reference) {
            return new Asked(day.isBefore(from) ? from : day, upTo, topic, restricted, reference, most);
        }
    }

    /// Those that stand, by deadline and reference.
    List<Notice> list(Asked asked) {
        var kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> asked.topic() == null || kind.topic() == asked.topic())
                .filter(kind -> asked.restricted() || !kind.isRestricted())
                .map(Enum::name)
                .toArray(String[]::new);
        return jdbc.sql(SELECT + """
                        WHERE (n.deadline, n.reference) > (:from, :after) AND n.deadline <= :upTo
                            AND v.kind = ANY (:kinds) AND w.entry IS NULL
                        ORDER BY n.deadline, n.reference LIMIT :most
                        """)
                .param("from", asked.from())
                .param("after", asked.after())
                .param("upTo", asked.upTo())
                .param("kinds", kinds)
                .param("most", asked.most())
                .query(JdbcNotices::notice)
                .list();
    }

    /// @param entry that imported it for the first time
    record New(Notice notice, long entry) {}

    /// Those first imported after an entry of the log and still open, the oldest first; none that is not for the
    /// public.
    List<New> listNewSince(long entry, LocalDate on) {
        return jdbc
                .sql("SELECT o.*, f.entry AS first FROM (" + SELECT + ") o " + """
                        JOIN opportunities.version f ON f.notice = o.id AND f.number = 1
                        WHERE f.entry > :entry AND o.deadline >= :on AND o.withdrawn IS NULL ORDER BY f.entry, o.reference
                        """)
                .param("entry", entry)
                .param("on", on)
                .query((row, n) -> new New(notice(row, n), row.getLong("first")))
                .list()
                .stream()
                .filter(one -> !one.notice().text().kind().isRestricted())
                .toList();
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        var cost = row.getString("cost");
        var cpv = row.getString("cpv");
        var text = new NoticeText(
                row.getString("reference"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("description"),
                row.getString("supplied"),
                row.getString("department"),
                cost == null ? null : CostRange.valueOf(cost),
                row.getObject("published", LocalDate.class),
                row.getObject("dispatch", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getObject("tender", LocalDate.class),
                row.getObject("committee", LocalDate.class),
                row.getString("origin"),
                cpv.isEmpty() ? List.of() : List.of(cpv.split(" ")),
                row.getString("contact"),
                row.getString("link"));
        return new Notice(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getLong("entry"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                text,
                row.getObject("withdrawn", Long.class),
                row.getString("reason"));
    }

    private record Open(NoticeKind kind, LocalDate deadline) {}

    /// The deadlines in a year of notices that were open on the day, by kind, as they were known before the moment.
    Map<NoticeKind, List<LocalDate>> deadlines(Collection<NoticeKind> kinds, int year, LocalDate on, Instant before) {
        return jdbc
                .sql("""
                        SELECT k.kind, k.deadline FROM (
                            SELECT DISTINCT ON (v.notice) v.* FROM opportunities.version v
                            JOIN ledger.entry l ON l.index = v.entry AND l.recorded < :before
                            ORDER BY v.notice, v.number DESC) k
                        WHERE k.kind = ANY (:kinds) AND k.published <= :on AND k.deadline BETWEEN :on AND :last
                            AND k.deadline >= :first
                            AND NOT EXISTS (SELECT FROM opportunities.withdrawal w
                                            JOIN ledger.entry l ON l.index = w.entry AND l.recorded < :before
                                            WHERE w.notice = k.notice)
                        ORDER BY k.deadline
                        """)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("on", on)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Open(NoticeKind.valueOf(row.getString("kind")), row.getObject("deadline", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Open::kind, Collectors.mapping(Open::deadline, Collectors.toList())));
    }
}
