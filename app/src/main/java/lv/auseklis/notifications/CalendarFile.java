package lv.auseklis.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VFreeBusy;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import lv.auseklis.pages.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A calendar for the calendar program (RFC 5545), which asks for it again each hour.
public final class CalendarFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private CalendarFile() {}

    /// An empty calendar with its name.
    public static ICalendar named(String name, Words words) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Auseklis//" + words.language().code().toUpperCase(Locale.ROOT));
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        return calendar;
    }

    public static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /// A calendar that everybody may read.
    public static ResponseEntity<String> answer(ICalendar calendar, Instant now) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text(calendar, now));
    }

    /// A calendar that only one reader may read; nothing on the way keeps or lists it.
    static ResponseEntity<String> secret(ICalendar calendar, Instant now) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(text(calendar, now));
    }

    /// A calendar has at least one component (RFC 5545, section 3.4); where it has none, one that shows nothing.
    private static String text(ICalendar calendar, Instant now) {
        if (calendar.getEvents().isEmpty()) {
            var nothing = new VFreeBusy();
            nothing.setUid("nothing@auseklis");
            nothing.setDateTimeStamp(Date.from(now));
            calendar.addFreeBusy(nothing);
        }
        return Biweekly.write(calendar).go();
    }
}
