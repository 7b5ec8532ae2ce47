package lv.auseklis.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of what was told.
@Component
class JdbcNotifications {

    private final JdbcClient jdbc;

    JdbcNotifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param letter where the letter to the reader stands; null where none was written
    record Told(
            long number,
            Bilingual subject,
            Bilingual text,
            Address page,
            @Nullable LocalDate due,
            @Nullable Long entry,
            Instant written,
            Letter.@Nullable State letter) {}

    /// @return its number; empty if it was told already
    Optional<Long> add(Notification told, Bilingual subject, Bilingual text, Instant written) {
        var to = told.to();
        return jdbc.sql("""
                        INSERT INTO notifications.notification (once, account, role, organisation, subject_lv, subject_en,
                            text_lv, text_en, page_lv, page_en, due, entry, written)
                        VALUES (:once, :account, :role, :organisation, :subjectLv, :subjectEn,
                            :textLv, :textEn, :pageLv, :pageEn, :due, :entry, :written)
                        ON CONFLICT (once) DO NOTHING RETURNING number
                        """)
                .param("once", told.key())
                .param("account", to instanceof Addressee.Person person ? person.account() : null)
                .param(
                        "role",
                        to instanceof Addressee.Office office ? office.role().name() : null)
                .param("organisation", to instanceof Addressee.Institution one ? one.organisation() : null)
                .param("subjectLv", subject.lv())
                .param("subjectEn", subject.en())
                .param("textLv", text.lv())
                .param("textEn", text.en())
                .param("pageLv", told.page().lv())
                .param("pageEn", told.page().en())
                .param("due", told.due())
                .param("entry", told.entry())
                .param("written", written.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /// Those of these keys under which something was told already.
    Set<String> listTold(Collection<String> keys) {
        return Set.copyOf(jdbc.sql("SELECT once FROM notifications.notification WHERE once = ANY (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /// What a reader hears, newest first: each of the three kinds of addressee from its own index.
    List<Told> list(Audience audience, long before, int most) {
        return jdbc.sql("""
                        SELECT n.*, l.state FROM (
                            (SELECT * FROM notifications.notification
                             WHERE account = :account AND number < :before ORDER BY number DESC LIMIT :most)
                            UNION ALL
                            (SELECT * FROM notifications.notification
                             WHERE role = :role AND number < :before ORDER BY number DESC LIMIT :most)
                            UNION ALL
                            (SELECT * FROM notifications.notification
                             WHERE organisation = ANY (:institutions) AND number < :before ORDER BY number DESC LIMIT :most)
                        ) n LEFT JOIN notifications.letter l ON l.notification = n.number AND l.account = :account
                        ORDER BY n.number DESC LIMIT :most
                        """)
                .param("account", audience.account())
                .param("role", audience.office().name())
                .param("institutions", audience.institutions().toArray(UUID[]::new))
                .param("before", before)
                .param("most", most)
                .query(JdbcNotifications::told)
                .list();
    }

    /// The number of the last one that the account has marked as read; 0 before the first time.
    long seen(String account) {
        return jdbc.sql("SELECT number FROM notifications.seen WHERE account = :account")
                .param("account", account)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void markSeen(String account, long number) {
        jdbc.sql("""
                        INSERT INTO notifications.seen (account, number) VALUES (:account, :number)
                        ON CONFLICT (account) DO UPDATE SET number = greatest(seen.number, :number)
                        """).param("account", account).param("number", number).update();
    }

    private static Told told(ResultSet row, int n) throws SQLException {
        var letter = row.getString("state");
        return new Told(
                row.getLong("number"),
                new Bilingual(row.getString("subject_lv"), row.getString("subject_en")),
                new Bilingual(row.getString("text_lv"), row.getString("text_en")),
                new Address(row.getString("page_lv"), row.getString("page_en")),
                row.getObject("due", LocalDate.class),
                row.getObject("entry", Long.class),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                letter == null ? null : Letter.State.valueOf(letter));
    }
}
