package lv.auseklis.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import lv.auseklis.notifications.DueDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of pursuits.
@Component
class JdbcPursuits {

    private final JdbcClient jdbc;

    JdbcPursuits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID notice, UUID profile, Pursuit.Step step) {
        jdbc.sql("""
                        INSERT INTO opportunities.pursuit_step (entry, notice, profile, step, day, item, amount)
                        VALUES (:entry, :notice, :profile, :step, :day, :item, :amount)
                        """)
                .param("entry", step.entry())
                .param("notice", notice)
                .param("profile", profile)
                .param("step", step.step().name())
                .param("day", step.day())
                .param("item", step.item())
                .param("amount", step.amount())
                .update();
    }

    private record Row(UUID profile, Pursuit.Step step) {}

    /// Of one notice, in the order in which they began.
    List<Pursuit> listOf(UUID notice) {
        var steps = new LinkedHashMap<UUID, List<Pursuit.Step>>();
        jdbc.sql("SELECT * FROM opportunities.pursuit_step WHERE notice = :notice ORDER BY entry")
                .param("notice", notice)
                .query((row, n) -> new Row(
                        row.getObject("profile", UUID.class),
                        new Pursuit.Step(
                                row.getLong("entry"),
                                PursuitStep.valueOf(row.getString("step")),
                                row.getObject("day", LocalDate.class),
                                row.getString("item"),
                                row.getBigDecimal("amount"))))
                .list()
                .forEach(row -> steps.computeIfAbsent(row.profile(), profile -> new ArrayList<>())
                        .add(row.step()));
        return steps.entrySet().stream()
                .map(one -> new Pursuit(notice, one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    /// A deadline of which an account has to take note.
    record DueInterest(UUID notice, String reference, String account, LocalDate since, LocalDate deadline) {}

    /// Of notices and profiles that stand, where the latest step is interest; the earliest in front.
    List<DueInterest> listDue(DueDates.Wanted wanted) {
        var account = wanted.audience() == null ? null : wanted.audience().account();
        return jdbc.sql("""
                        SELECT n.id, n.reference, p.account, s.day, n.deadline
                        FROM opportunities.notice n
                        JOIN LATERAL (SELECT DISTINCT ON (profile) profile, step, day FROM opportunities.pursuit_step
                                      WHERE notice = n.id ORDER BY profile, entry DESC) s ON s.step = 'INTERESTED'
                        JOIN capabilities.profile p ON p.id = s.profile
                        LEFT JOIN opportunities.withdrawal w ON w.notice = n.id
                        LEFT JOIN capabilities.withdrawal pw ON pw.profile = p.id
                        WHERE n.deadline BETWEEN :first AND :last AND w.entry IS NULL AND pw.entry IS NULL
                            AND (:account::text IS NULL OR p.account = :account)
                        ORDER BY n.deadline, n.reference LIMIT :most
                        """)
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("account", account)
                .param("most", wanted.most())
                .query((row, n) -> new DueInterest(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("account"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("deadline", LocalDate.class)))
                .list();
    }

    /// The cost ranges of tenders that may lead to a contract in a year: somebody takes part in them, and no result
    /// stood
    /// on the day. Only what was recorded before the moment counts.
    List<CostRange> listPending(int year, LocalDate on, Instant before) {
        return jdbc.sql("""
                        WITH latest AS (
                            SELECT DISTINCT ON (s.notice, s.profile) s.notice, s.step FROM opportunities.pursuit_step s
                            JOIN ledger.entry l ON l.index = s.entry AND l.recorded < :before
                            WHERE s.day <= :on ORDER BY s.notice, s.profile, s.entry DESC)
                        SELECT v.cost FROM (SELECT notice, bool_or(step = 'BID') AS bid FROM latest
                                            WHERE step IN ('INTERESTED', 'BID') GROUP BY notice) p
                        JOIN LATERAL (
                            SELECT v.* FROM opportunities.version v
                            JOIN ledger.entry l ON l.index = v.entry AND l.recorded < :before
                            WHERE v.notice = p.notice ORDER BY v.number DESC LIMIT 1) v ON v.cost IS NOT NULL
                        WHERE extract(year FROM coalesce(v.committee, v.tender, v.deadline)) = :year
                            AND (p.bid OR v.deadline >= :on)
                            AND NOT EXISTS (SELECT FROM opportunities.withdrawal w
                                            JOIN ledger.entry l ON l.index = w.entry AND l.recorded < :before
                                            WHERE w.notice = p.notice)
                        """)
                .param("year", year)
                .param("on", on)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> CostRange.valueOf(row.getString("cost")))
                .list();
    }

    /// The contracts won, the latest first.
    List<ContractsWon.Won> listWon(long before, int most) {
        return jdbc.sql("""
                        SELECT s.entry, s.notice, n.reference, v.title, s.profile, s.day, s.item, s.amount
                        FROM opportunities.pursuit_step s
                        JOIN opportunities.notice n ON n.id = s.notice
                        JOIN LATERAL (SELECT title FROM opportunities.version WHERE notice = s.notice
                                      ORDER BY number DESC LIMIT 1) v ON true
                        WHERE s.step = 'WON' AND s.entry < :before ORDER BY s.entry DESC LIMIT :most
                        """)
                .param("before", before)
                .param("most", most)
                .query(ContractsWon.Won.class)
                .list();
    }
}
