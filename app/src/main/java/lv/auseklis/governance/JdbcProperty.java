package lv.auseklis.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.governance.rules.PropertySource;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of property: what institutes own and what State property they hold stand in tables of their own.
@Component
class JdbcProperty {

    private final JdbcClient jdbc;

    JdbcProperty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId organisation, OwnProperty property) {
        jdbc.sql("""
                        INSERT INTO governance.own_property
                            (id, organisation, entry, day, source, what, document, land_register)
                        VALUES (:id, :organisation, :entry, :day, :source, :what, :document, :landRegister)
                        """)
                .param("id", property.id())
                .param("organisation", organisation.value())
                .param("entry", property.entry())
                .param("day", property.day())
                .param("source", property.source().name())
                .param("what", property.what())
                .param("document", property.document())
                .param("landRegister", property.landRegister())
                .update();
    }

    void add(OrganisationId organisation, StateProperty property) {
        jdbc.sql("""
                        INSERT INTO governance.state_property
                            (id, organisation, entry, day, what, cabinet_day, cabinet_number, land_register)
                        VALUES (:id, :organisation, :entry, :day, :what, :cabinetDay, :cabinetNumber, :landRegister)
                        """)
                .param("id", property.id())
                .param("organisation", organisation.value())
                .param("entry", property.entry())
                .param("day", property.day())
                .param("what", property.what())
                .param("cabinetDay", property.cabinetDay())
                .param("cabinetNumber", property.cabinetNumber())
                .param("landRegister", property.landRegister())
                .update();
    }

    void add(UUID property, OwnProperty.Disposal disposal) {
        jdbc.sql("""
                        INSERT INTO governance.disposal (property, entry, day, goal, basis)
                        VALUES (:property, :entry, :day, :goal, :basis)
                        """)
                .param("property", property)
                .param("entry", disposal.entry())
                .param("day", disposal.day())
                .param("goal", disposal.goal())
                .param("basis", disposal.basis())
                .update();
    }

    List<OwnProperty> listOwn(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT p.id, p.entry, p.day, p.source, p.what, p.document, p.land_register,
                               d.entry AS gone_entry, d.day AS gone_day, d.goal, d.basis
                        FROM governance.own_property p LEFT JOIN governance.disposal d ON d.property = p.id
                        WHERE p.organisation = :organisation ORDER BY p.entry
                        """)
                .param("organisation", organisation.value())
                .query(JdbcProperty::own)
                .list();
    }

    List<StateProperty> listState(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT id, entry, day, what, cabinet_day, cabinet_number, land_register
                        FROM governance.state_property WHERE organisation = :organisation ORDER BY entry
                        """)
                .param("organisation", organisation.value())
                .query((row, n) -> new StateProperty(
                        row.getObject("id", UUID.class),
                        row.getLong("entry"),
                        row.getObject("day", LocalDate.class),
                        row.getString("what"),
                        row.getObject("cabinet_day", LocalDate.class),
                        row.getString("cabinet_number"),
                        row.getString("land_register")))
                .list();
    }

    /// Puts `mark` in place of a text that a decision removed, where it still stands there.
    void replaceWhat(UUID property, String text, String mark) {
        for (var table : List.of("own_property", "state_property")) {
            replace(
                    "UPDATE governance." + table + " SET what = :mark WHERE id = :id AND what = :text",
                    property,
                    text,
                    mark);
        }
    }

    void replaceDocument(UUID property, String text, String mark) {
        replace(
                "UPDATE governance.own_property SET document = :mark WHERE id = :id AND document = :text",
                property,
                text,
                mark);
    }

    private void replace(String sql, UUID property, String text, String mark) {
        jdbc.sql(sql)
                .param("id", property)
                .param("text", text)
                .param("mark", mark)
                .update();
    }

    private static OwnProperty own(ResultSet row, int n) throws SQLException {
        var gone = row.getObject("gone_day", LocalDate.class);
        return new OwnProperty(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                row.getObject("day", LocalDate.class),
                PropertySource.valueOf(row.getString("source")),
                row.getString("what"),
                row.getString("document"),
                row.getString("land_register"),
                gone == null
                        ? null
                        : new OwnProperty.Disposal(
                                row.getLong("gone_entry"), gone, row.getString("goal"), row.getString("basis")));
    }
}
