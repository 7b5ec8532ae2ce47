package lv.auseklis.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of suspensions.
@Component
class JdbcSuspensions {

    private final JdbcClient jdbc;

    JdbcSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everything proposed before a moment, with the confirmations before it; the oldest first.
    List<Suspension> listOf(UUID agreement, Instant before) {
        return jdbc.sql("""
                        SELECT p.entry, p.scope, p.lifts, p.day, p.reference, p.reason, p.account, c.entry AS confirmed
                        FROM entitlements.proposal p
                        JOIN ledger.entry l ON l.index = p.entry AND l.recorded < :before
                        LEFT JOIN (entitlements.confirmation c
                            JOIN ledger.entry cl ON cl.index = c.entry AND cl.recorded < :before) ON c.proposal = p.entry
                        WHERE p.agreement = :agreement ORDER BY p.entry
                        """)
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Suspension(
                        row.getLong("entry"),
                        Scope.valueOf(row.getString("scope")),
                        row.getObject("lifts", Long.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("reference"),
                        row.getString("reason"),
                        row.getString("account"),
                        row.getObject("confirmed", Long.class)))
                .list();
    }

    void add(UUID agreement, Suspension proposed) {
        jdbc.sql("""
                        INSERT INTO entitlements.proposal
                            (entry, agreement, kind, scope, lifts, day, reference, reason, account)
                        VALUES (:entry, :agreement, :kind, :scope, :lifts, :day, :reference, :reason, :account)
                        """)
                .param("entry", proposed.entry())
                .param("agreement", agreement)
                .param("kind", proposed.begins() ? "SUSPEND" : "LIFT")
                .param("scope", proposed.scope().name())
                .param("lifts", proposed.lifts())
                .param("day", proposed.day())
                .param("reference", proposed.reference())
                .param("reason", proposed.reason())
                .param("account", proposed.account())
                .update();
    }

    void confirm(long proposal, long entry) {
        jdbc.sql("INSERT INTO entitlements.confirmation (proposal, entry) VALUES (:proposal, :entry)")
                .param("proposal", proposal)
                .param("entry", entry)
                .update();
    }
}
