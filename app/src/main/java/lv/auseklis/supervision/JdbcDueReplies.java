package lv.auseklis.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lv.auseklis.notifications.DueDates;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of replies that institutions owe or may give: to written requests and in removal cases.
@Component
class JdbcDueReplies {

    private static final String[] HEARD = Arrays.stream(RemovalGround.values())
            .filter(RemovalGround::isHeard)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    JdbcDueReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param kind `REQUEST` or `CASE`
    record Reply(UUID id, String kind, OrganisationId organisation, LocalDate due) {}

    /// Those whose day is still to come, the earliest in front.
    List<Reply> list(DueDates.Wanted wanted) {
        var audience = wanted.audience();
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT q.id, 'REQUEST' AS kind, q.organisation, q.due FROM supervision.request q
                            WHERE NOT EXISTS (SELECT FROM supervision.reply r WHERE r.request = q.id)
                            UNION ALL
                            SELECT c.id, 'CASE', c.organisation, c.due FROM supervision.removal_case c
                            WHERE c.state = 'OPEN' AND c.ground = ANY (:heard)) owed
                        WHERE due BETWEEN greatest(:first, :today) AND :last
                          AND (:everybody OR organisation = ANY (:institutions))
                        ORDER BY due, id LIMIT :most
                        """)
                .param("heard", HEARD)
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("today", wanted.today())
                .param("everybody", audience == null)
                .param(
                        "institutions",
                        audience == null ? new UUID[0] : audience.institutions().toArray(UUID[]::new))
                .param("most", wanted.most())
                .query(JdbcDueReplies::reply)
                .list();
    }

    private static Reply reply(ResultSet row, int n) throws SQLException {
        return new Reply(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JdbcDossiers.organisation(row),
                row.getObject("due", LocalDate.class));
    }
}
