package lv.auseklis.restrictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.PersonalField;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the restrictions.
@Component
class JdbcRestrictions {

    private final JdbcClient database;

    JdbcRestrictions(JdbcClient database) {
        this.database = database;
    }

    /// Every restriction about these institutions, ended ones included, newest first.
    List<Restriction> listOf(Collection<OrganisationId> organisations) {
        return database.sql("""
                SELECT r.entry, r.organisation, r.field, r.decision, r.decided, r.basis_lv, r.basis_en, r.first_day,
                       r.last_day, l.entry AS lifted_by, l.decision AS lifting_decision, l.decided AS lifting_decided,
                       l.day AS lifting_day
                FROM restrictions.restriction r LEFT JOIN restrictions.lifting l ON l.restriction = r.entry
                WHERE r.organisation = ANY (:organisations) ORDER BY r.entry DESC
                """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(JdbcRestrictions::read)
                .list();
    }

    void add(Restriction restriction) {
        database.sql("""
                INSERT INTO restrictions.restriction
                    (entry, organisation, field, decision, decided, basis_lv, basis_en, first_day, last_day)
                VALUES (:entry, :organisation, :field, :decision, :decided, :basisLv, :basisEn, :firstDay, :lastDay)
                """)
                .param("entry", restriction.entry())
                .param("organisation", restriction.organisation().value())
                .param("field", restriction.field().field())
                .param("decision", restriction.decision())
                .param("decided", restriction.decided())
                .param("basisLv", restriction.basis().lv())
                .param("basisEn", restriction.basis().en())
                .param("firstDay", restriction.firstDay())
                .param("lastDay", restriction.lastDay())
                .update();
    }

    void lift(Restriction restriction, Restriction.Lifting lifting) {
        database.sql("""
                INSERT INTO restrictions.lifting (restriction, entry, decision, decided, day)
                VALUES (:restriction, :entry, :decision, :decided, :day)
                """)
                .param("restriction", restriction.entry())
                .param("entry", lifting.entry())
                .param("decision", lifting.decision())
                .param("decided", lifting.decided())
                .param("day", lifting.day())
                .update();
    }

    private static Restriction read(ResultSet row, int n) throws SQLException {
        return new Restriction(
                row.getLong("entry"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                PersonalField.of(row.getString("field")).orElseThrow(),
                row.getString("decision"),
                row.getObject("decided", LocalDate.class),
                new Bilingual(row.getString("basis_lv"), row.getString("basis_en")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                lifting(row));
    }

    private static Restriction.@Nullable Lifting lifting(ResultSet row) throws SQLException {
        var entry = row.getObject("lifted_by", Long.class);
        return entry == null
                ? null
                : new Restriction.Lifting(
                        entry,
                        row.getString("lifting_decision"),
                        row.getObject("lifting_decided", LocalDate.class),
                        row.getObject("lifting_day", LocalDate.class));
    }
}
