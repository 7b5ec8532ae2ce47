package lv.auseklis.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of recorded facts for criteria.
@Component
class JdbcCriteriaFacts {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    JdbcCriteriaFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Facts about days up to one, of one institution or (null) of each; of one day the latest last.
    List<CriteriaFacts> list(@Nullable OrganisationId only, LocalDate on) {
        return jdbc.sql("""
                        SELECT id, organisation, entry, kind, day, typed::text AS typed, reference
                        FROM supervision.criteria_facts
                        WHERE day <= :on AND (:organisation::uuid IS NULL OR organisation = :organisation)
                        ORDER BY day, entry
                        """)
                .param("on", on)
                .param("organisation", only == null ? null : only.value())
                .query(JdbcCriteriaFacts::facts)
                .list();
    }

    void add(CriteriaFacts facts) {
        jdbc.sql("""
                        INSERT INTO supervision.criteria_facts (id, organisation, entry, kind, day, typed, reference)
                        VALUES (:id, :organisation, :entry, :kind, :day, :typed::jsonb, :reference)
                        """)
                .param("id", facts.id())
                .param("organisation", facts.organisation().value())
                .param("entry", facts.entry())
                .param("kind", facts.kind().name())
                .param("day", facts.day())
                .param("typed", JSON.writeValueAsString(facts.typed()))
                .param("reference", facts.reference())
                .update();
    }

    private static CriteriaFacts facts(ResultSet row, int n) throws SQLException {
        return new CriteriaFacts(
                row.getObject("id", UUID.class),
                JdbcDossiers.organisation(row),
                row.getLong("entry"),
                Applicant.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                JSON.readValue(row.getString("typed"), new TypeReference<TreeMap<String, String>>() {}),
                row.getString("reference"));
    }
}
