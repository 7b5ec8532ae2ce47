package lv.auseklis.cerngroup;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import lv.auseklis.notifications.CalendarFile;
import lv.auseklis.pages.Words;

/// Activities as a calendar (RFC 5545). A change keeps the name of the event and raises its number, a cancelling says
/// so, so that calendars that have it follow.
final class ActivityCalendar {

    private ActivityCalendar() {}

    /// @param base the beginning of absolute addresses
    static ICalendar of(List<GroupActivity> all, Words words, String base) {
        var calendar = CalendarFile.named(words.t("cerngroup.title"), words);
        all.forEach(activity -> calendar.addEvent(event(activity, words, base)));
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
            event.setDateStart(new DateStart(CalendarFile.allDay(activity.firstDay())));
            event.setDateEnd(new DateEnd(CalendarFile.allDay(activity.lastDay().plusDays(1))));
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
}
