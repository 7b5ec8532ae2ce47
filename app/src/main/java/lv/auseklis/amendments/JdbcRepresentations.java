package lv.auseklis.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of who acts for whom.
@Component
class JdbcRepresentations {

    private static final String ROWS = """
            SELECT r.entry, r.organisation, r.account, r.kind, r.first_day, LEAST(r.last_day, e.last_day) AS last_day
            FROM amendments.representation r
            LEFT JOIN amendments.representation_end e ON e.representation = r.entry
            """;

    private final JdbcClient jdbc;

    JdbcRepresentations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Representation representation) {
        jdbc.sql("""
                        INSERT INTO amendments.representation (entry, organisation, account, kind, first_day, last_day)
                        VALUES (:entry, :organisation, :account, :kind, :firstDay, :lastDay)
                        """)
                .param("entry", representation.entry())
                .param("organisation", representation.organisation().value())
                .param("account", representation.account())
                .param("kind", representation.kind().name())
                .param("firstDay", representation.firstDay())
                .param("lastDay", representation.lastDay())
                .update();
    }

    void end(long representation, long entry, LocalDate lastDay) {
        jdbc.sql("""
                        INSERT INTO amendments.representation_end (representation, entry, last_day)
                        VALUES (:representation, :entry, :lastDay)
                        """)
                .param("representation", representation)
                .param("entry", entry)
                .param("lastDay", lastDay)
                .update();
    }

    List<Representation> listOf(OrganisationId organisation) {
        return jdbc.sql(ROWS + "WHERE r.organisation = :organisation ORDER BY r.entry")
                .param("organisation", organisation.value())
                .query(JdbcRepresentations::representation)
                .list();
    }

    List<Representation> listOfAccount(String account, LocalDate day, int most) {
        return jdbc.sql("SELECT * FROM (" + ROWS + """
                        WHERE r.account = :account AND r.first_day <= :day) AS known
                        WHERE last_day IS NULL OR last_day >= :day ORDER BY entry LIMIT :most
                        """)
                .param("account", account)
                .param("day", day)
                .param("most", most)
                .query(JdbcRepresentations::representation)
                .list();
    }

    private static Representation representation(ResultSet row, int n) throws SQLException {
        return new Representation(
                row.getLong("entry"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("account"),
                Representation.Kind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
