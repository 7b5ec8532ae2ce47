package lv.auseklis.absences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of absences.
@Component
class JdbcAbsences {

    private final JdbcClient jdbc;

    JdbcAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Absence absence, long entry, UUID id) {
        jdbc.sql("""
                        INSERT INTO absences.absence (entry, id, account, role, deputy, first_day, last_day)
                        VALUES (:entry, :id, :account, :role, :deputy, :firstDay, :lastDay)
                        """)
                .param("entry", entry)
                .param("id", id)
                .param("account", absence.account())
                .param("role", absence.role().name())
                .param("deputy", absence.deputy())
                .param("firstDay", absence.firstDay())
                .param("lastDay", absence.lastDay())
                .update();
    }

    void end(long absence, long entry, LocalDate lastDay) {
        jdbc.sql("INSERT INTO absences.ended (absence, entry, last_day) VALUES (:absence, :entry, :lastDay)")
                .param("absence", absence)
                .param("entry", entry)
                .param("lastDay", lastDay)
                .update();
    }

    UUID entityOf(long absence) {
        return jdbc.sql("SELECT id FROM absences.absence WHERE entry = :entry")
                .param("entry", absence)
                .query(UUID.class)
                .single();
    }

    /// Those that last on the day or begin later, first ones in front.
    List<Absence> listFrom(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT a.entry, a.account, a.role, a.deputy, a.first_day,
                                   coalesce(e.last_day, a.last_day) AS last_day
                            FROM absences.absence a LEFT JOIN absences.ended e ON e.absence = a.entry
                            WHERE a.last_day IS NULL OR a.last_day >= :day) AS known
                        WHERE last_day IS NULL OR (last_day >= :day AND last_day >= first_day)
                        ORDER BY first_day, entry
                        """).param("day", day).query(JdbcAbsences::absence).list();
    }

    private static Absence absence(ResultSet row, int n) throws SQLException {
        return new Absence(
                row.getLong("entry"),
                row.getString("account"),
                Role.valueOf(row.getString("role")),
                row.getString("deputy"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
