package lv.auseklis.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;

/// Makes the special days of one year out of the table of holidays.
class CalendarYear {

    private final CalendarTable table;
    private final int year;
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();

    CalendarYear(CalendarTable table, int year) {
        this.table = table;
        this.year = year;
    }

    /// A holiday goes before a moved day, and the first holiday of the table before a later one on the same day.
    Map<LocalDate, CalendarDay> specialDays() {
        addFixed();
        addEasterBased();
        addSundays();
        table.oneOff().stream()
                .filter(day -> day.date().getYear() == year)
                .forEach(day -> add(day.date(), false, day.name(), day.source(), day.confidence()));
        addSubstitutes();
        addMoved();
        return Map.copyOf(days);
    }

    /// Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    private void addFixed() {
        for (var holiday : table.fixed()) {
            if (holiday.from() <= year) {
                add(holiday.day().atYear(year), false, holiday.name(), holiday.source(), holiday.confidence());
            }
        }
    }

    private void addEasterBased() {
        for (var holiday : table.easter()) {
            if (holiday.from() <= year) {
                var date = easter(year).plusDays(holiday.offset());
                add(date, false, holiday.name(), holiday.source(), holiday.confidence());
            }
        }
    }

    private void addSundays() {
        for (var holiday : table.sundays()) {
            if (holiday.from() <= year) {
                var date = LocalDate.of(year, holiday.month(), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(holiday.nth(), DayOfWeek.SUNDAY));
                add(date, false, holiday.name(), holiday.source(), holiday.confidence());
            }
        }
    }

    private void addSubstitutes() {
        for (var holiday : table.fixed()) {
            var since = holiday.substituteFrom();
            var date = holiday.day().atYear(year);
            var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (since != null && since <= year && weekend) {
                add(
                        date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                        false,
                        instead(holiday.name(), date),
                        holiday.source(),
                        holiday.confidence());
            }
        }
    }

    private static Bilingual instead(Bilingual name, LocalDate date) {
        var shown = Wording.date(date);
        return new Bilingual(
                "brīvdiena, jo " + shown.lv() + " ir brīvdienā (" + name.lv() + ")",
                "free because " + shown.en() + " falls on a weekend (" + name.en() + ")");
    }

    private void addMoved() {
        for (var move : table.moved()) {
            var off = Wording.date(move.off());
            var worked = Wording.date(move.worked());
            if (move.off().getYear() == year) {
                var why = new Bilingual(
                        "pārcelta brīvdiena; jāstrādā " + worked.lv(), "moved day off; worked on " + worked.en());
                add(move.off(), false, why, move.source(), move.confidence());
            }
            if (move.worked().getYear() == year) {
                var why = new Bilingual(
                        "pārcelta darbdiena; brīvs bija " + off.lv(), "moved working day for " + off.en());
                add(move.worked(), true, why, move.source(), move.confidence());
            }
        }
    }

    private void add(LocalDate date, boolean working, Bilingual why, String source, Confidence confidence) {
        var named = table.sources().get(source);
        if (named == null) {
            throw new IllegalStateException("The calendar names no source " + source);
        }
        days.putIfAbsent(date, new CalendarDay(date, working, why, named, confidence));
    }
}
