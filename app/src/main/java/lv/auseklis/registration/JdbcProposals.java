package lv.auseklis.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of proposed decisions.
@Component
class JdbcProposals {

    private final JdbcClient jdbc;

    JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID application, Proposal proposal) {
        jdbc.sql("""
                        INSERT INTO registration.proposal (entry, application, step, decision, day, reasons, account)
                        VALUES (:entry, :application, :step, :decision, :day, :reasons, :account)
                        """)
                .param("entry", proposal.entry())
                .param("application", application)
                .param("step", proposal.step())
                .param("decision", proposal.decision().name())
                .param("day", proposal.day())
                .param("reasons", proposal.reasons())
                .param("account", proposal.account())
                .update();
    }

    /// The latest one about an application, lapsed or not.
    Optional<Proposal> findLatest(UUID application) {
        return jdbc.sql("""
                        SELECT entry, step, decision, day, reasons, account FROM registration.proposal
                        WHERE application = :application ORDER BY entry DESC LIMIT 1
                        """)
                .param("application", application)
                .query(JdbcProposals::proposal)
                .optional();
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        return new Proposal(
                row.getLong("entry"),
                row.getLong("step"),
                State.valueOf(row.getString("decision")),
                row.getObject("day", LocalDate.class),
                row.getString("reasons"),
                row.getString("account"));
    }
}
