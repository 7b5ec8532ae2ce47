package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// Adds days, months or years to a day, or takes them away, as the settings of counting say.
record PlainCount(
        Deadline deadline, Settings.On settings, LegalCalendar calendar, Vocabulary words, List<Bilingual> steps) {

    LocalDate from(LocalDate anchor, int amount) {
        var forward = deadline.direction() == Deadline.Direction.AFTER;
        int signed = forward ? amount : -amount;
        var end = switch (deadline.unit()) {
            case DAY -> days(anchor, signed);
            case MONTH -> overflow(anchor, anchor.plusMonths(signed));
            case YEAR -> overflow(anchor, anchor.plusYears(signed));
            case INSTANT -> anchor;
            case QUARTER -> anchor.plusMonths(3L * signed);
        };
        tellAmount(amount, forward);
        tellOverflow(anchor, end);
        return forward && countsAnchor() ? dayBefore(anchor, end) : end;
    }

    /// The last day when the anchor itself is day 1: the day before the same date. Where the month has no such date,
    /// `end` is the last day of the month, and that is already the day before.
    static LocalDate dayBefore(LocalDate anchor, LocalDate end) {
        var missing = end.getDayOfMonth() == end.lengthOfMonth() && anchor.getDayOfMonth() > end.lengthOfMonth();
        return missing ? end : end.minusDays(1);
    }

    private boolean countsAnchor() {
        var own = deadline.settingKeys().countAnchor();
        var counts = deadline.count() != Deadline.Count.MANDATE
                && settings.flag(own == null ? "terms.count_anchor_day" : own);
        steps.add(
                counts
                        ? new Bilingual("Pati šī diena skaitās pirmā.", "That day itself counts as day 1.")
                        : new Bilingual("Pati šī diena neskaitās.", "That day itself does not count."));
        return counts;
    }

    private LocalDate days(LocalDate anchor, int signed) {
        if (settings.text("terms.day_kind").equals("calendar")) {
            return anchor.plusDays(signed);
        }
        var day = anchor;
        for (int left = Math.abs(signed); left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(Integer.signum(signed));
        }
        return day;
    }

    private LocalDate overflow(LocalDate anchor, LocalDate end) {
        var shortMonth = end.getDayOfMonth() < anchor.getDayOfMonth();
        var lastDay = settings.text("terms.month_overflow").equals("last_day");
        return shortMonth && !lastDay ? end.plusDays(1) : end;
    }

    private void tellAmount(int amount, boolean forward) {
        var counted = Wording.amount(words, amount, deadline.unit());
        steps.add(
                forward
                        ? Wording.sentence("Pieskaita: %s.", "Added: %s.", counted)
                        : Wording.sentence("Atskaita atpakaļ: %s.", "Counted back: %s.", counted));
    }

    private void tellOverflow(LocalDate anchor, LocalDate end) {
        var byDate = deadline.unit() == Deadline.Unit.MONTH || deadline.unit() == Deadline.Unit.YEAR;
        if (byDate && end.getDayOfMonth() != anchor.getDayOfMonth()) {
            steps.add(new Bilingual(
                    "Mēnesī nav " + anchor.getDayOfMonth() + ". datuma.",
                    "The month has no day " + anchor.getDayOfMonth() + "."));
        }
    }
}
