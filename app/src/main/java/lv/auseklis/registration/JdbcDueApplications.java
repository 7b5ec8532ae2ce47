package lv.auseklis.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Role;
import lv.auseklis.notifications.DueDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of applications in which somebody must act by some day.
@Component
class JdbcDueApplications {

    private final JdbcClient jdbc;

    JdbcDueApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param received the day of the first step
    record Waiting(UUID id, String account, State state, LocalDate due, LocalDate received, String name) {}

    /// Those that fall due from the first day on, the earliest in front.
    ///
    /// @param last the last day that is asked for
    List<Waiting> list(DueDates.Wanted wanted, LocalDate last) {
        var audience = wanted.audience();
        return jdbc.sql("""
                        SELECT a.id, a.account, a.state, a.due, a.typed ->> 'p.name.lv' AS name, s.day AS received
                        FROM registration.application a
                        JOIN registration.step s ON s.application = a.id AND s.number = 1
                        WHERE a.state IN ('RECEIVED', 'DEFERRED', 'ANSWERED') AND a.due BETWEEN :first AND :last
                          AND (:everybody OR (:official AND (a.state <> 'DEFERRED' OR a.due < :today))
                               OR (a.account = :account AND a.state = 'DEFERRED' AND a.due >= :today))
                        ORDER BY a.due, a.id LIMIT :most
                        """)
                .param("first", wanted.first())
                .param("last", last)
                .param("today", wanted.today())
                .param("everybody", audience == null)
                .param("official", audience != null && audience.isOf(Role.REGISTRAR))
                .param("account", audience == null ? "" : audience.account())
                .param("most", wanted.most())
                .query(JdbcDueApplications::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("account"),
                State.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getObject("received", LocalDate.class),
                row.getString("name"));
    }
}
