package lv.auseklis.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.notifications.DueDates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.registration.State;
import lv.auseklis.registration.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of cases about registered institutions.
@Component
class JdbcAmendments {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COLUMNS = """
            SELECT id, organisation, name_lv, name_en, kind, account, typed::text AS typed, version, state, due
            FROM amendments.amendment
            """;

    private final JdbcClient jdbc;

    JdbcAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Amendment amendment) {
        jdbc.sql("""
                        INSERT INTO amendments.amendment
                            (id, organisation, name_lv, name_en, kind, account, typed, version, state, due)
                        VALUES (:id, :organisation, :nameLv, :nameEn, :kind, :account, :typed::jsonb, 0, :state, :due)
                        """)
                .param("id", amendment.id())
                .param("organisation", amendment.organisation().value())
                .param("nameLv", amendment.name().lv())
                .param("nameEn", amendment.name().en())
                .param("kind", amendment.kind().name())
                .param("account", amendment.account())
                .param("typed", JSON.writeValueAsString(amendment.typed()))
                .param("state", amendment.state().name())
                .param("due", amendment.due())
                .update();
    }

    void answer(UUID id, Map<String, String> typed) {
        jdbc.sql("UPDATE amendments.amendment SET typed = :typed::jsonb, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("typed", JSON.writeValueAsString(typed))
                .update();
    }

    /// Puts `mark` in place of `text` in a box, where it still stands there.
    void replace(UUID id, String box, String text, String mark) {
        jdbc.sql("""
                        UPDATE amendments.amendment
                        SET typed = jsonb_set(typed, ARRAY[:box], to_jsonb(:mark::text)), version = version + 1
                        WHERE id = :id AND typed ->> :box = :text
                        """)
                .param("id", id)
                .param("box", box)
                .param("text", text)
                .param("mark", mark)
                .update();
    }

    void add(UUID amendment, int number, Step step, @Nullable LocalDate due) {
        jdbc.sql("""
                        WITH moved AS (UPDATE amendments.amendment SET state = :state, due = :due WHERE id = :amendment)
                        INSERT INTO amendments.step (amendment, number, entry, state, day, reasons, until)
                        VALUES (:amendment, :number, :entry, :state, :day, :reasons, :until)
                        """)
                .param("amendment", amendment)
                .param("number", number)
                .param("entry", step.entry())
                .param("state", step.state().name())
                .param("day", step.day())
                .param("reasons", step.reasons())
                .param("until", step.until())
                .param("due", due)
                .update();
    }

    Optional<Amendment> find(UUID id) {
        var steps = jdbc.sql("""
                        SELECT entry, state, day, reasons, until FROM amendments.step
                        WHERE amendment = :id ORDER BY number
                        """).param("id", id).query(JdbcAmendments::step).list();
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> amendment(row, steps))
                .optional();
    }

    /// Those of one institution, the open ones first; without their steps.
    List<Amendment> listOf(OrganisationId organisation, int most) {
        return jdbc.sql(COLUMNS + "WHERE organisation = :organisation ORDER BY due NULLS LAST, id LIMIT :most")
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, n) -> amendment(row, List.of()))
                .list();
    }

    /// Those that wait, what falls due first in front; without their steps.
    List<Amendment> listOpen(LocalDate due, UUID id, int most) {
        return jdbc.sql(COLUMNS + """
                        WHERE state IN ('RECEIVED', 'DEFERRED', 'ANSWERED') AND (due, id) > (:due, :id)
                        ORDER BY due, id LIMIT :most
                        """)
                .param("due", due)
                .param("id", id)
                .param("most", most)
                .query((row, n) -> amendment(row, List.of()))
                .list();
    }

    /// Those in which somebody must act by some day, the earliest in front; without their steps.
    List<Amendment> listDue(DueDates.Wanted wanted) {
        var audience = wanted.audience();
        return jdbc.sql(COLUMNS + """
                        WHERE state IN ('RECEIVED', 'DEFERRED', 'ANSWERED') AND due BETWEEN :first AND :last
                          AND (:everybody OR (:official AND (state <> 'DEFERRED' OR due < :today))
                               OR (organisation = ANY (:institutions) AND state = 'DEFERRED' AND due >= :today))
                        ORDER BY due, id LIMIT :most
                        """)
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("today", wanted.today())
                .param("everybody", audience == null)
                .param("official", audience != null && audience.isOf(Role.REGISTRAR))
                .param(
                        "institutions",
                        audience == null ? new UUID[0] : audience.institutions().toArray(UUID[]::new))
                .param("most", wanted.most())
                .query((row, n) -> amendment(row, List.of()))
                .list();
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                row.getLong("entry"),
                State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                row.getString("reasons"),
                row.getObject("until", LocalDate.class),
                null);
    }

    private static Amendment amendment(ResultSet row, List<Step> steps) throws SQLException {
        return new Amendment(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new Bilingual(row.getString("name_lv"), row.getString("name_en")),
                Amendment.Kind.valueOf(row.getString("kind")),
                row.getString("account"),
                JSON.readValue(row.getString("typed"), new TypeReference<TreeMap<String, String>>() {}),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                steps);
    }
}
