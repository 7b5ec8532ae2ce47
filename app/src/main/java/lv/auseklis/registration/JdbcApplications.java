package lv.auseklis.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of applications.
@Component
class JdbcApplications {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COLUMNS =
            "SELECT id, kind, account, typed::text AS typed, version, saved, state, due FROM registration.application ";

    private static final String NAMES = COLUMNS.replace(
            "typed::text", "jsonb_build_object('p.name.lv', coalesce(typed ->> 'p.name.lv', ''))::text");

    private final JdbcClient jdbc;

    JdbcApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID id, Applicant kind, String account, Instant now) {
        jdbc.sql("""
                        INSERT INTO registration.application (id, kind, account, typed, version, saved)
                        VALUES (:id, :kind, :account, '{}', 0, :now)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Application> find(UUID id) {
        var steps = jdbc.sql("""
                        SELECT entry, state, day, reasons, until, organisation FROM registration.step
                        WHERE application = :id ORDER BY number
                        """).param("id", id).query(JdbcApplications::step).list();
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> application(row, steps))
                .optional();
    }

    /// The newest of one account; without their steps.
    List<Application> listOf(String account, int most) {
        return jdbc.sql(COLUMNS + "WHERE account = :account ORDER BY saved DESC, id LIMIT :most")
                .param("account", account)
                .param("most", most)
                .query((row, n) -> application(row, List.of()))
                .list();
    }

    /// By institution, the institution of higher education that the application named on which it was entered.
    Map<UUID, String> listParents() {
        var parents = new HashMap<UUID, String>();
        jdbc.sql("""
                        SELECT s.organisation, a.typed ->> 'p.parent' AS parent
                        FROM registration.step s JOIN registration.application a ON a.id = s.application
                        WHERE s.organisation IS NOT NULL AND a.typed ->> 'p.parent' IS NOT NULL
                        """).query(row -> {
            parents.put(row.getObject("organisation", UUID.class), row.getString("parent"));
        });
        return parents;
    }

    /// The application on which an institution was entered.
    Optional<UUID> findEntered(UUID organisation) {
        return jdbc.sql("SELECT application FROM registration.step WHERE organisation = :organisation")
                .param("organisation", organisation)
                .query(UUID.class)
                .optional();
    }

    /// What stands in an application, for the criteria.
    ///
    /// @param holder the institution entered on it; the application itself while there is none
    /// @param filed  when it was last filed; null while the applicant writes in it
    record Evidence(
            OrganisationId holder, Applicant kind, @Nullable LocalDate filed, Map<String, String> typed) {}

    /// The applications on which institutions were entered; asked about one, also an application by its own id.
    List<Evidence> listEvidence(@Nullable OrganisationId only) {
        return jdbc.sql("""
                        SELECT coalesce(e.organisation, a.id) AS holder, a.kind, a.typed::text AS typed,
                               CASE WHEN a.state IN ('DRAFT', 'DEFERRED') THEN NULL
                                    ELSE (SELECT max(f.day) FROM registration.step f WHERE f.application = a.id
                                          AND f.state IN ('RECEIVED', 'ANSWERED')) END AS filed
                        FROM registration.application a
                        LEFT JOIN registration.step e ON e.application = a.id AND e.organisation IS NOT NULL
                        WHERE CASE WHEN :only::uuid IS NULL THEN e.organisation IS NOT NULL
                                   ELSE e.organisation = :only OR a.id = :only END
                        """)
                .param("only", only == null ? null : only.value())
                .query((row, n) -> evidence(row, only))
                .list();
    }

    private static Evidence evidence(ResultSet row, @Nullable OrganisationId only) throws SQLException {
        return new Evidence(
                only == null ? new OrganisationId(row.getObject("holder", UUID.class)) : only,
                Applicant.valueOf(row.getString("kind")),
                row.getObject("filed", LocalDate.class),
                typed(row));
    }

    private static TreeMap<String, String> typed(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("typed"), new TypeReference<TreeMap<String, String>>() {});
    }

    /// Those that wait, what falls due first in front; without their steps, and of what was typed only the name.
    ///
    /// @param due the day of the last one of the page before, with its `id`
    List<Application> listOpen(LocalDate due, UUID id, int most) {
        return jdbc.sql(NAMES + """
                        WHERE state IN ('RECEIVED', 'DEFERRED', 'ANSWERED') AND (due, id) > (:due, :id)
                        ORDER BY due, id LIMIT :most
                        """)
                .param("due", due)
                .param("id", id)
                .param("most", most)
                .query((row, n) -> application(row, List.of()))
                .list();
    }

    /// @return false if somebody saved meanwhile, or the applicant may no longer write in it
    boolean save(UUID id, int version, Map<String, String> typed, Instant now) {
        return jdbc.sql("""
                                UPDATE registration.application
                                SET typed = :typed::jsonb, version = version + 1, saved = :now
                                WHERE id = :id AND version = :version AND state IN ('DRAFT', 'DEFERRED')
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("typed", JSON.writeValueAsString(typed))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Puts `mark` in place of `text` in a box, where it still stands there.
    void replace(UUID id, String box, String text, String mark) {
        jdbc.sql("""
                        UPDATE registration.application
                        SET typed = jsonb_set(typed, ARRAY[:box], to_jsonb(:mark::text)), version = version + 1
                        WHERE id = :id AND typed ->> :box = :text
                        """)
                .param("id", id)
                .param("box", box)
                .param("text", text)
                .param("mark", mark)
                .update();
    }

    void add(UUID application, int number, Step step, @Nullable LocalDate due) {
        jdbc.sql("""
                        WITH moved AS (UPDATE registration.application SET state = :state, due = :due WHERE id = :application)
                        INSERT INTO registration.step (application, number, entry, state, day, reasons, until, organisation)
                        VALUES (:application, :number, :entry, :state, :day, :reasons, :until, :organisation)
                        """)
                .param("application", application)
                .param("number", number)
                .param("entry", step.entry())
                .param("state", step.state().name())
                .param("day", step.day())
                .param("reasons", step.reasons())
                .param("until", step.until())
                .param("organisation", step.organisation())
                .param("due", due)
                .update();
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                row.getLong("entry"),
                State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                row.getString("reasons"),
                row.getObject("until", LocalDate.class),
                row.getObject("organisation", UUID.class));
    }

    private static Application application(ResultSet row, List<Step> steps) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                Applicant.valueOf(row.getString("kind")),
                row.getString("account"),
                typed(row),
                row.getInt("version"),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                steps);
    }
}
