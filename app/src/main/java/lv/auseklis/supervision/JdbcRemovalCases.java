package lv.auseklis.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of removal cases.
@Component
class JdbcRemovalCases {

    private static final String CASES =
            "SELECT id, organisation, ground, state, opened, due FROM supervision.removal_case ";

    private final JdbcClient jdbc;

    JdbcRemovalCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RemovalCase> find(UUID id) {
        var steps = jdbc.sql("""
                        SELECT entry, state, day, text FROM supervision.step WHERE removal_case = :id ORDER BY number
                        """).param("id", id).query(JdbcRemovalCases::step).list();
        return jdbc.sql(CASES + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> removalCase(row, steps))
                .optional();
    }

    /// Newest first, without their steps.
    List<RemovalCase> listOf(OrganisationId organisation) {
        return jdbc.sql(CASES + "WHERE organisation = :organisation ORDER BY opened DESC, id")
                .param("organisation", organisation.value())
                .query((row, n) -> removalCase(row, List.of()))
                .list();
    }

    /// Of all institutions, without their steps.
    List<RemovalCase> list() {
        return jdbc.sql(CASES).query((row, n) -> removalCase(row, List.of())).list();
    }

    void open(RemovalCase opened, RemovalCase.Step notice) {
        jdbc.sql("""
                        INSERT INTO supervision.removal_case (id, organisation, ground, state, opened, due)
                        VALUES (:id, :organisation, :ground, :state, :opened, :due)
                        """)
                .param("id", opened.id())
                .param("organisation", opened.organisation().value())
                .param("ground", opened.ground().name())
                .param("state", opened.state().name())
                .param("opened", opened.opened())
                .param("due", opened.due())
                .update();
        add(opened.id(), 1, notice);
    }

    void add(UUID id, int number, RemovalCase.Step step) {
        jdbc.sql("""
                        WITH moved AS (UPDATE supervision.removal_case SET state = :state WHERE id = :id)
                        INSERT INTO supervision.step (removal_case, number, entry, state, day, text)
                        VALUES (:id, :number, :entry, :state, :day, :text)
                        """)
                .param("id", id)
                .param("number", number)
                .param("entry", step.entry())
                .param("state", step.state().name())
                .param("day", step.day())
                .param("text", step.text())
                .update();
    }

    private static RemovalCase.Step step(ResultSet row, int n) throws SQLException {
        return new RemovalCase.Step(
                row.getLong("entry"),
                State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                row.getString("text"));
    }

    private static RemovalCase removalCase(ResultSet row, List<RemovalCase.Step> steps) throws SQLException {
        return new RemovalCase(
                row.getObject("id", UUID.class),
                JdbcDossiers.organisation(row),
                RemovalGround.valueOf(row.getString("ground")),
                State.valueOf(row.getString("state")),
                row.getObject("opened", LocalDate.class),
                row.getObject("due", LocalDate.class),
                steps);
    }
}
