package lv.auseklis.cerngroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of activities. What is read is the latest version of each.
@Component
class JdbcActivities {

    private static final String LATEST = """
            SELECT v.*, l.recorded, c.entry AS cancelled, c.reason_lv, c.reason_en, cl.recorded AS cancelled_when
            FROM cerngroup.activity_version v
            JOIN ledger.entry l ON l.index = v.entry
            LEFT JOIN (cerngroup.activity_cancelled c JOIN ledger.entry cl ON cl.index = c.entry) ON c.activity = v.activity
            WHERE NOT EXISTS (SELECT FROM cerngroup.activity_version n
                              WHERE n.activity = v.activity AND n.version > v.version)
            """;

    private final JdbcClient jdbc;

    JdbcActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID activity,
            int version,
            long entry,
            GroupActivity.Kind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            ActivityForm.Read read) {
        var texts = read.texts();
        jdbc.sql("""
                        INSERT INTO cerngroup.activity_version (entry, activity, version, kind, title_lv, title_en, text_lv,
                            text_en, place, parties, link, first_day, first_time, last_day, last_time)
                        VALUES (:entry, :activity, :version, :kind, :titleLv, :titleEn, :textLv,
                            :textEn, :place, :parties, :link, :firstDay, :firstTime, :lastDay, :lastTime)
                        """)
                .param("entry", entry)
                .param("activity", activity)
                .param("version", version)
                .param("kind", kind.name())
                .param("titleLv", texts.get("title.lv"))
                .param("titleEn", texts.get("title.en"))
                .param("textLv", texts.get("text.lv"))
                .param("textEn", texts.get("text.en"))
                .param("place", texts.get("place"))
                .param("parties", texts.get("parties"))
                .param("link", texts.get("link"))
                .param("firstDay", firstDay)
                .param("firstTime", read.firstTime())
                .param("lastDay", lastDay)
                .param("lastTime", read.lastTime())
                .update();
    }

    void cancel(UUID activity, long entry, Bilingual reason) {
        jdbc.sql("""
                        INSERT INTO cerngroup.activity_cancelled (activity, entry, reason_lv, reason_en)
                        VALUES (:activity, :entry, :lv, :en)
                        """)
                .param("activity", activity)
                .param("entry", entry)
                .param("lv", reason.lv())
                .param("en", reason.en())
                .update();
    }

    Optional<GroupActivity> find(UUID id) {
        return jdbc.sql(LATEST + " AND v.activity = :id")
                .param("id", id)
                .query(JdbcActivities::activity)
                .optional();
    }

    /// Those that have not ended before the day, the earliest first.
    List<GroupActivity> listFrom(LocalDate day, int most) {
        return jdbc.sql(
                        LATEST
                                + " AND v.last_day >= :day ORDER BY v.first_day, v.first_time NULLS FIRST, v.activity LIMIT :most")
                .param("day", day)
                .param("most", most)
                .query(JdbcActivities::activity)
                .list();
    }

    /// Those that began in the year and ended before the day, the latest first.
    List<GroupActivity> listOfYear(int year, LocalDate endedBefore) {
        return jdbc.sql(LATEST + """
                         AND v.first_day BETWEEN :from AND :to AND v.last_day < :before
                        ORDER BY v.first_day DESC, v.first_time DESC NULLS LAST, v.activity
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("before", endedBefore)
                .query(JdbcActivities::activity)
                .list();
    }

    /// Those that were announced, changed or cancelled last, the latest first.
    List<GroupActivity> listLatest(int most) {
        return jdbc.sql(LATEST + " ORDER BY greatest(v.entry, c.entry) DESC LIMIT :most")
                .param("most", most)
                .query(JdbcActivities::activity)
                .list();
    }

    /// The years in which something that ended before the day began, the latest first.
    List<Integer> years(LocalDate endedBefore) {
        return jdbc.sql("""
                        SELECT DISTINCT extract(year FROM v.first_day)::int AS year FROM cerngroup.activity_version v
                        WHERE v.last_day < :before AND NOT EXISTS (
                            SELECT FROM cerngroup.activity_version n
                            WHERE n.activity = v.activity AND n.version > v.version)
                        ORDER BY year DESC
                        """).param("before", endedBefore).query(Integer.class).list();
    }

    private static GroupActivity activity(ResultSet row, int n) throws SQLException {
        var cancelled = row.getObject("cancelled", Long.class);
        return new GroupActivity(
                row.getObject("activity", UUID.class),
                row.getInt("version"),
                row.getLong("entry"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                GroupActivity.Kind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("title_lv"), row.getString("title_en")),
                row.getString("text_lv"),
                row.getString("text_en"),
                row.getString("place"),
                row.getString("parties"),
                row.getString("link"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("first_time", LocalTime.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("last_time", LocalTime.class),
                cancelled == null
                        ? null
                        : new GroupActivity.Cancelled(
                                cancelled,
                                new Bilingual(row.getString("reason_lv"), row.getString("reason_en")),
                                row.getObject("cancelled_when", OffsetDateTime.class)
                                        .toInstant()));
    }
}
