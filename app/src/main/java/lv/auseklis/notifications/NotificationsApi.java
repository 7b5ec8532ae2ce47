package lv.auseklis.notifications;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the reader was told and what falls due, for programs.
@RestController
class NotificationsApi {

    private static final int ROWS = 50;

    private final NotificationsPage page;
    private final CalendarFeed calendar;
    private final Clock clock;

    NotificationsApi(NotificationsPage page, CalendarFeed calendar, Clock clock) {
        this.page = page;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// @param page  the path where it is read in full, in Latvian and English
    /// @param due   by when the reader must act; null if he or she need not
    /// @param entry the entry of the log of what was done; null of a reminder
    record NotificationView(
            long number,
            Bilingual subject,
            Bilingual text,
            Bilingual page,
            @Nullable LocalDate due,
            @Nullable Long entry,
            Instant written) {}

    /// @param next the value of `before` for earlier ones; null at the end
    record NotificationsView(
            List<NotificationView> notifications, @Nullable Long next) {}

    /// @param kind what must be done, as a word of the program
    /// @param what the same in words
    record DueView(UUID id, String kind, Bilingual what, Bilingual page, LocalDate day) {}

    /// @param due the earliest in front, at most 500
    record DueDatesView(List<DueView> due) {}

    @GetMapping("/api/v1/notifications")
    @Operation(description = "What the reader was told, newest first.")
    NotificationsView told(@RequestParam(defaultValue = "9223372036854775807") long before) {
        var told = page.told(Readers.actor(), before, ROWS).stream()
                .map(one -> new NotificationView(
                        one.number(),
                        one.subject(),
                        one.text(),
                        new Bilingual(one.page().lv(), one.page().en()),
                        one.due(),
                        one.entry(),
                        one.written()))
                .toList();
        return new NotificationsView(told, told.size() == ROWS ? told.getLast().number() : null);
    }

    @GetMapping("/api/v1/due-dates")
    @Operation(description = "The days by which the reader must act: the same as in the calendar.")
    DueDatesView due() {
        return new DueDatesView(calendar.due(Readers.actor(), LocalDate.now(clock)).stream()
                .map(one -> new DueView(
                        one.id(),
                        one.kind(),
                        one.what(),
                        new Bilingual(one.page().lv(), one.page().en()),
                        one.day()))
                .toList());
    }
}
