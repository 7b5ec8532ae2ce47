package lv.auseklis.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the bases of entries.
@Component
class JdbcBases {

    private final JdbcClient jdbc;

    JdbcBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId organisation, long entry, Basis basis) {
        jdbc.sql("""
                        INSERT INTO organisations.basis (entry, organisation, kind, reference, dated, received, reasons)
                        VALUES (:entry, :organisation, :kind, :reference, :dated, :received, :reasons)
                        """)
                .param("entry", entry)
                .param("organisation", organisation.value())
                .param("kind", basis.kind().name())
                .param("reference", basis.reference())
                .param("dated", basis.dated())
                .param("received", basis.received())
                .param("reasons", basis.reasons())
                .update();
    }

    /// The bases of the entries about an institution, by entry.
    Map<Long, Basis> mapOf(OrganisationId organisation) {
        var bases = new HashMap<Long, Basis>();
        jdbc.sql("SELECT entry, kind, reference, dated, received, reasons FROM organisations.basis"
                        + " WHERE organisation = :organisation")
                .param("organisation", organisation.value())
                .query((row, n) -> Map.entry(row.getLong("entry"), basis(row)))
                .list()
                .forEach(found -> bases.put(found.getKey(), found.getValue()));
        return bases;
    }

    /// Puts a mark in place of reasons that a decision removes.
    void replaceReasons(UUID organisation, String reasons, String mark) {
        jdbc.sql("UPDATE organisations.basis SET reasons = :mark"
                        + " WHERE organisation = :organisation AND reasons = :reasons")
                .param("mark", mark)
                .param("organisation", organisation)
                .param("reasons", reasons)
                .update();
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                Basis.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("dated", LocalDate.class),
                row.getObject("received", LocalDate.class),
                row.getString("reasons"));
    }
}
