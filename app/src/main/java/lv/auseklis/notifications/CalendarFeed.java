package lv.auseklis.notifications;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What falls due for one reader, as a calendar (RFC 5545) for the calendar program, which signs in by
/// nothing but the secret in the address. Each day is an all-day event that takes no time.
@RestController
class CalendarFeed {

    private static final int MOST = 500;
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 730;

    private final JdbcSubscribers subscribers;
    private final Recipients recipients;
    private final List<DueDates> sources;
    private final Dictionary dictionary;
    private final BaseUrl baseUrl;
    private final Clock clock;

    CalendarFeed(
            JdbcSubscribers subscribers,
            Recipients recipients,
            List<DueDates> sources,
            Dictionary dictionary,
            BaseUrl baseUrl,
            Clock clock) {
        this.subscribers = subscribers;
        this.recipients = recipients;
        this.sources = sources;
        this.dictionary = dictionary;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
        var asked = new Secret(secret);
        var subscriber = Optional.of(asked)
                .filter(Secret::isWellFormed)
                .flatMap(known -> subscribers.findByCalendar(known.hash()))
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Tāda kalendāra nav: adrese ir nepareiza vai nomainīta.",
                        "There is no such calendar: the address is wrong or was replaced.")));
        return CalendarFile.secret(of(subscriber, baseUrl.of(request)), startOfToday());
    }

    /// @return the earliest ones, at most 500
    List<Due> due(Actor actor, LocalDate today) {
        var audience = recipients.audience(actor, today);
        var wanted = new DueDates.Wanted(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), today, audience, MOST);
        return sources.stream()
                .flatMap(source -> source.list(wanted).stream())
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::id))
                .limit(MOST)
                .toList();
    }

    private ICalendar of(Subscriber subscriber, String base) {
        var today = LocalDate.now(clock);
        var words = dictionary.in(subscriber.language());
        var calendar = CalendarFile.named(words.t("notifications.calendar-name"), words);
        var stamp = Date.from(startOfToday());
        for (var due : due(new Actor(subscriber.role(), subscriber.account()), today)) {
            var link = base + due.page().in(subscriber.language());
            var event = new VEvent();
            event.setUid(due.kind() + "-" + due.id() + "-" + due.day() + "@auseklis");
            event.setDateTimeStamp(stamp);
            event.setDateStart(new DateStart(CalendarFile.allDay(due.day())));
            event.setSummary(words.t(due.what()));
            event.setDescription(words.t(due.what()) + "\n" + link);
            event.setUrl(link);
            event.setTransparency(Transparency.transparent());
            calendar.addEvent(event);
        }
        return calendar;
    }

    private Instant startOfToday() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }
}
