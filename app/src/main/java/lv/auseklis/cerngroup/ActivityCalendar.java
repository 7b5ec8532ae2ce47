package lv.auseklis.cerngroup;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import lv.auseklis.pages.Words;

/// Activities as a calendar (RFC 5545). A change keeps the name of the event and raises its number, a cancelling says
/// so,
/// so that calendars that have it follow.
final class ActivityCalendar {

    private ActivityCalendar() {}

    /// @param base the beginning of absolute addresses
    static ICalendar of(List<GroupActivity> all, Words words, String base, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Auseklis//" + words.language().code().toUpperCase(Locale.ROOT));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.t("cerngroup.title"));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        all.forEach(activity -> calendar.addEvent(event(activity, words, base)));
        if (all.isEmpty()) {
            var nothing = new VFreeBusy(); // a calendar has at least one component (section 3.4)
            nothing.setUid("nothing@auseklis");
            nothing.setDateTimeStamp(Date.from(now));
            calendar.addFreeBusy(nothing);
        }
        return calendar;
    }

    private static VEvent event(GroupActivity activity, Words words, String base) {
        var event = new VEvent();
        var link = base + ActivityPages.address(activity).in(words.language());
        event.setUid(activity.id() + "@auseklis");
        event.setDateTimeStamp(Date.from(activity.touched()));
        event.setSequence(activity.isCancelled() ? activity.version() : activity.version() - 1);
        event.setSummary(words.t(activity.title()));
        event.setDescription(String.join("\n", lines(activity, words)) + "\n" + link);
        event.setUrl(link);
        if (!activity.place().isEmpty()) {
            event.setLocation(activity.place());
        }
        if (activity.isCancelled()) {
            event.setStatus(Status.cancelled());
        }
        var firstTime = activity.firstTime();
        if (firstTime == null) {
            event.setDateStart(new DateStart(allDay(activity.firstDay())));
            event.setDateEnd(new DateEnd(allDay(activity.lastDay().plusDays(1))));
        } else {
            event.setDateStart(new DateStart(at(activity.firstDay(), firstTime), true));
            var lastTime = activity.lastTime();
            if (lastTime != null) {
                event.setDateEnd(new DateEnd(at(activity.lastDay(), lastTime), true));
            } else if (!activity.lastDay().equals(activity.firstDay())) {
                event.setDateEnd(new DateEnd(at(activity.lastDay(), LocalTime.of(23, 59)), true));
            }
        }
        return event;
    }

    /// What it is, when, where and with whom, in lines.
    static List<String> lines(GroupActivity activity, Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.t(activity.kind().titleKey()) + ", " + activity.shown(words));
        lines.add(activity.place());
        lines.add(activity.parties());
        lines.add(activity.text(words.language()));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(GroupActivity.RIGA).toInstant());
    }

    private static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
