package lv.auseklis.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of letters.
@Component
class JdbcLetters {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A letter with where its sending stands.
    record Kept(Letter letter, Letter.State state, int attempts, Letter.@Nullable Failure failure, Instant written) {}

    void add(Letter letter) {
        jdbc.sql("""
                        INSERT INTO notifications.letter
                            (notification, account, address, language, subject, text, page, written)
                        VALUES (:notification, :account, :address, :language, :subject, :text, :page, :written)
                        """)
                .param("notification", letter.notification())
                .param("account", letter.account())
                .param("address", letter.address())
                .param("language", letter.language().code())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("page", letter.page())
                .param("written", now())
                .update();
    }

    /// One that may be sent now, held until the transaction ends: two servers never send the same one.
    Optional<Kept> nextToSend() {
        return jdbc.sql("""
                        SELECT * FROM notifications.letter WHERE state = 'WAITING' AND next_attempt <= now()
                        ORDER BY next_attempt, number LIMIT 1 FOR UPDATE SKIP LOCKED
                        """).query(JdbcLetters::kept).optional();
    }

    void sent(long number) {
        jdbc.sql("""
                        UPDATE notifications.letter
                        SET state = 'SENT', attempts = attempts + 1, failure = NULL, sent = now() WHERE number = :number
                        """).param("number", number).update();
    }

    /// @param pause until the next attempt; null to give up
    void failed(long number, Letter.Failure failure, @Nullable Duration pause) {
        jdbc.sql("""
                        UPDATE notifications.letter
                        SET state = :state, attempts = attempts + 1, failure = :failure,
                            next_attempt = now() + make_interval(secs => :seconds) WHERE number = :number
                        """)
                .param("number", number)
                .param("state", pause == null ? "FAILED" : "WAITING")
                .param("failure", failure.name())
                .param("seconds", pause == null ? 0 : pause.toSeconds())
                .update();
    }

    /// Forgets letters, and with them addresses, that left or were given up so many days ago.
    void forget(int days) {
        jdbc.sql("""
                        DELETE FROM notifications.letter
                        WHERE state <> 'WAITING' AND written < :before
                        """).param("before", now().minusDays(days)).update();
    }

    /// Letters about the address itself that an account asked for within a day.
    long countConfirmations(String account) {
        return jdbc.sql("""
                        SELECT count(*) FROM notifications.letter
                        WHERE account = :account AND notification IS NULL AND written > :since
                        """)
                .param("account", account)
                .param("since", now().minusDays(1))
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// Newest first.
    List<Kept> list(long before, int most) {
        return jdbc.sql("SELECT * FROM notifications.letter WHERE number < :before ORDER BY number DESC LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(JdbcLetters::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        var failure = row.getString("failure");
        var letter = new Letter(
                row.getLong("number"),
                row.getObject("notification", Long.class),
                row.getString("account"),
                row.getString("address"),
                Language.of(row.getString("language")),
                row.getString("subject"),
                row.getString("text"),
                row.getString("page"));
        return new Kept(
                letter,
                Letter.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                failure == null ? null : Letter.Failure.valueOf(failure),
                row.getObject("written", OffsetDateTime.class).toInstant());
    }
}
