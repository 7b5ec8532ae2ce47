package lv.auseklis.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Problem;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
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
                .body(of(subscriber, baseUrl.of(request)).toString());
    }

    /// @return the earliest ones, at most 500
    List<Due> due(Subscriber subscriber, LocalDate today) {
        var audience = recipients.audience(new Actor(subscriber.role(), subscriber.account()), today);
        var wanted = new DueDates.Wanted(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), today, audience, MOST);
        return sources.stream()
                .flatMap(source -> source.list(wanted).stream())
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::id))
                .limit(MOST)
                .toList();
    }

    private Calendar of(Subscriber subscriber, String base) {
        var today = LocalDate.now(clock);
        var words = dictionary.in(subscriber.language());
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Auseklis//" + subscriber.language().code().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", words.t("notifications.calendar-name")));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        var stamp = today.atStartOfDay(clock.getZone()).toInstant();
        for (var due : due(subscriber, today)) {
            var link = base + due.page().in(subscriber.language());
            var event = new VEvent(due.day(), words.t(due.what()));
            event.add(new Uid(due.kind() + "-" + due.id() + "-" + due.day() + "@auseklis"));
            event.removeAll("DTSTAMP");
            event.add(new DtStamp(stamp));
            event.add(new Url(URI.create(link)));
            event.add(new Description(words.t(due.what()) + "\n" + link));
            event.add(ImmutableTransp.TRANSPARENT);
            calendar.add(event);
        }
        return calendar;
    }
}
