package lv.auseklis.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.auseklis.access.Role;
import lv.auseklis.law.Cites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds whoever must act some days before the last day, and once when it has passed; of a decision
/// of the Register that is late the ministry hears too. Each is told once, however often this runs.
@Component
@Cites({"L30(1)b"})
class Reminders {

    /// The kind of [Due] whose lateness is told to the superior as well.
    static final String DECIDE = "DECIDE";

    private static final int MOST = 100_000;
    private static final int DAYS_BACK = 30;

    private final List<DueDates> sources;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<Integer> daysBefore;

    Reminders(
            List<DueDates> sources,
            Notifications notifications,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${auseklis.notifications.reminder-days}") List<Integer> daysBefore) {
        this.sources = sources;
        this.notifications = notifications;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.daysBefore = daysBefore.stream().sorted().toList();
    }

    /// @return how many reminders were told
    int remind() {
        var today = LocalDate.now(clock);
        var furthest = daysBefore.isEmpty() ? 0 : daysBefore.getLast();
        var wanted = new DueDates.Wanted(today.minusDays(DAYS_BACK), today.plusDays(furthest), today, null, MOST);
        var all = sources.stream()
                .flatMap(source -> source.list(wanted).stream())
                .sorted(Comparator.comparing(Due::day))
                .flatMap(due -> of(due, today).stream())
                .toList();
        return (int) notifications.untold(all).stream()
                .filter(reminder -> Boolean.TRUE.equals(transaction.execute(status -> notifications.tell(reminder))))
                .count();
    }

    private List<Notification> of(Due due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due.day());
        if (left < 0) {
            var late = new ArrayList<>(List.of(notification("overdue", "late", due, due.waitsFor())));
            if (due.kind().equals(DECIDE)) {
                late.add(notification("overdue", "late", due, new Addressee.Office(Role.MINISTRY)));
            }
            return late;
        }
        return daysBefore.stream()
                .filter(days -> left <= days)
                .findFirst()
                .map(days -> List.of(notification("reminder", days.toString(), due, due.waitsFor())))
                .orElse(List.of());
    }

    private static Notification notification(String text, String when, Due due, Addressee to) {
        var once = "due/" + due.kind() + "/" + due.id() + "/" + due.day() + "/" + when;
        return new Notification(
                text, once, to, List.of(due.what(), new Notification.Until(due.day())), due.page(), due.day(), null);
    }
}
