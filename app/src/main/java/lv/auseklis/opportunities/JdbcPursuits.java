package lv.auseklis.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// Of one notice, in the order in which they began.
    List<Pursuit> listOf(UUID notice) {
        return list("notice = :id", notice);
    }

    /// Of one profile, in the order in which they began.
    List<Pursuit> listOfProfile(UUID profile) {
        return list("profile = :id", profile);
    }

    private record Row(UUID notice, UUID profile, Pursuit.Step step) {}

    private List<Pursuit> list(String where, UUID id) {
        var rows = jdbc.sql("SELECT * FROM opportunities.pursuit_step WHERE " + where + " ORDER BY entry")
                .param("id", id)
                .query((row, n) -> new Row(
                        row.getObject("notice", UUID.class),
                        row.getObject("profile", UUID.class),
                        new Pursuit.Step(
                                row.getLong("entry"),
                                PursuitStep.valueOf(row.getString("step")),
                                row.getObject("day", LocalDate.class),
                                row.getString("item"),
                                row.getBigDecimal("amount"))))
                .list();
        Map<List<UUID>, List<Pursuit.Step>> steps = new LinkedHashMap<>();
        rows.forEach(row -> steps.computeIfAbsent(List.of(row.notice(), row.profile()), key -> new ArrayList<>())
                .add(row.step()));
        return steps.entrySet().stream()
                .map(one -> new Pursuit(one.getKey().get(0), one.getKey().get(1), List.copyOf(one.getValue())))
                .toList();
    }

    /// A deadline of which an account has to take note.
    record DueInterest(UUID notice, String reference, String account, LocalDate since, LocalDate deadline) {}

    /// Of notices that stand, where the latest step of a profile is interest; the earliest in front.
    List<DueInterest> listDue(DueDates.Wanted wanted) {
        var account = wanted.audience() == null ? null : wanted.audience().account();
        return jdbc.sql("""
                        SELECT n.id, n.reference, p.account, s.day, n.deadline
                        FROM opportunities.notice n
                        JOIN LATERAL (SELECT DISTINCT ON (profile) profile, step, day FROM opportunities.pursuit_step
                                      WHERE notice = n.id ORDER BY profile, entry DESC) s ON s.step = 'INTERESTED'
                        JOIN capabilities.profile p ON p.id = s.profile
                        LEFT JOIN opportunities.withdrawal w ON w.notice = n.id
                        WHERE n.deadline BETWEEN :first AND :last AND w.entry IS NULL
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
    /// on the day, by what was recorded before the moment.
    List<CostRange> listPending(int year, LocalDate on, Instant before) {
        return jdbc.sql("""
                        SELECT v.cost FROM opportunities.notice n
                        JOIN opportunities.version v ON v.notice = n.id AND v.number = n.latest
                        LEFT JOIN opportunities.withdrawal w ON w.notice = n.id
                        WHERE extract(year FROM coalesce(v.committee, v.tender, v.deadline)) = :year
                            AND v.cost IS NOT NULL AND w.entry IS NULL
                            AND EXISTS (
                                SELECT FROM (SELECT DISTINCT ON (s.profile) s.step FROM opportunities.pursuit_step s
                                             JOIN ledger.entry l ON l.index = s.entry AND l.recorded < :before
                                             WHERE s.notice = n.id AND s.day <= :on ORDER BY s.profile, s.entry DESC) latest
                                WHERE latest.step = 'BID' OR latest.step = 'INTERESTED' AND n.deadline >= :on)
                        """)
                .param("year", year)
                .param("on", on)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> CostRange.valueOf(row.getString("cost")))
                .list();
    }
}
