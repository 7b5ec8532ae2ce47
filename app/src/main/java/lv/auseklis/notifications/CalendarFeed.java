package lv.auseklis.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What falls due for one reader, as a calendar (RFC 5545) for the calendar program, which signs in by
/// nothing but the secret in the address. Each day is an all-day event that takes no time.
@RestController
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);
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
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(Biweekly.write(of(subscriber, baseUrl.of(request))).go());
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
        var calendar = new ICalendar();
        calendar.setProductId("-//Auseklis//" + subscriber.language().code().toUpperCase(Locale.ROOT));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.t("notifications.calendar-name"));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        var stamp = Date.from(today.atStartOfDay(clock.getZone()).toInstant());
        for (var due : due(new Actor(subscriber.role(), subscriber.account()), today)) {
            var link = base + due.page().in(subscriber.language());
            var event = new VEvent();
            event.setUid(due.kind() + "-" + due.id() + "-" + due.day() + "@auseklis");
            event.setDateTimeStamp(stamp);
            event.setDateStart(new DateStart(allDay(due.day())));
            event.setSummary(words.t(due.what()));
            event.setDescription(words.t(due.what()) + "\n" + link);
            event.setUrl(link);
            event.setTransparency(Transparency.transparent());
            calendar.addEvent(event);
        }
        if (calendar.getEvents().isEmpty()) {
            calendar.addFreeBusy(nothing(stamp));
        }
        return calendar;
    }

    /// A calendar has at least one component (RFC 5545, section 3.4); this one shows nothing.
    private static VFreeBusy nothing(Date stamp) {
        var nothing = new VFreeBusy();
        nothing.setUid("nothing@auseklis");
        nothing.setDateTimeStamp(stamp);
        return nothing;
    }

    private static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
