package lv.auseklis.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the reader was told, newest first: to the account, to the office, and to the institutions the
/// reader acts for.
@RestController
class NotificationsPage {

    static final Address ADDRESS = new Address("/lv/pazinojumi", "/en/notifications");
    private static final int ROWS = 50;

    private final JdbcNotifications notifications;
    private final Recipients recipients;
    private final Pages pages;
    private final Clock clock;

    NotificationsPage(JdbcNotifications notifications, Recipients recipients, Pages pages, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param seen   the number of the last one that the reader has marked as read
    /// @param latest the number of the newest one shown; null where there is none
    /// @param next   the value of `before` for earlier ones; null at the end
    record View(
            List<JdbcNotifications.Told> told,
            long seen,
            @Nullable Long latest,
            @Nullable Long next,
            LocalDate today) {}

    @GetMapping({"/lv/pazinojumi", "/en/notifications"})
    ResponseEntity<String> list(@RequestParam(defaultValue = "9223372036854775807") long before, Language language) {
        var actor = Readers.actor();
        var told = told(actor, before, ROWS);
        var page = pages.page(language, ADDRESS, pages.words(language).t("notifications.title"))
                .unlisted();
        var view = new View(
                told,
                notifications.seen(actor.account()),
                told.isEmpty() ? null : told.getFirst().number(),
                told.size() == ROWS ? told.getLast().number() : null,
                LocalDate.now(clock));
        return pages.show("notifications/list.jte", page, view);
    }

    /// @param number of the newest one that the reader saw
    @PostMapping({"/lv/pazinojumi", "/en/notifications"})
    ResponseEntity<String> markSeen(@RequestParam long number, Language language) {
        var actor = Readers.actor();
        var newest = told(actor, Long.MAX_VALUE, 1);
        if (!newest.isEmpty()) {
            notifications.markSeen(
                    actor.account(), Math.min(number, newest.getFirst().number()));
        }
        return ResponseEntity.status(303)
                .header("Location", ADDRESS.in(language))
                .build();
    }

    List<JdbcNotifications.Told> told(Actor actor, long before, int most) {
        return notifications.list(recipients.audience(actor, LocalDate.now(clock)), before, most);
    }
}
