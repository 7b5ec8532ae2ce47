package lv.auseklis.governance;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of what is recorded of the governance of institutes.
@Component
class JdbcRecorded {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    JdbcRecorded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId organisation, Recorded recorded) {
        jdbc.sql("""
                        INSERT INTO governance.recorded (id, organisation, entry, act, texts)
                        VALUES (:id, :organisation, :entry, :act, :texts::jsonb)
                        """)
                .param("id", recorded.id())
                .param("organisation", organisation.value())
                .param("entry", recorded.entry())
                .param("act", recorded.act())
                .param("texts", JSON.writeValueAsString(recorded.texts()))
                .update();
    }

    /// The newest first.
    List<Recorded> listOf(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT id, entry, act, texts::text AS texts FROM governance.recorded
                        WHERE organisation = :organisation ORDER BY entry DESC
                        """)
                .param("organisation", organisation.value())
                .query((row, n) -> new Recorded(
                        row.getObject("id", UUID.class),
                        row.getLong("entry"),
                        row.getString("act"),
                        JSON.readValue(row.getString("texts"), new TypeReference<TreeMap<String, String>>() {})))
                .list();
    }
}
