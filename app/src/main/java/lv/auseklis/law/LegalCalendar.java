package lv.auseklis.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lv.auseklis.datatypes.Bilingual;

/// Working days of Latvia: weekends, public holidays, days off that the Cabinet moved and the Saturdays
/// worked for them.
///
/// The holidays are known from 1990 on. The days that the Cabinet moves are entered year by year;
/// [#movedDaysKnown] says whether those of a year are.
public final class LegalCalendar {

    private final Supplier<CalendarTable> table;
    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new ConcurrentHashMap<>();

    private LegalCalendar(Supplier<CalendarTable> table) {
        this.table = table;
    }

    /// Reads the calendar now.
    public static LegalCalendar load() {
        var table = new LawFiles().one("calendar.yaml", CalendarTable.class);
        return new LegalCalendar(() -> table);
    }

    /// Reads the calendar in the background; the first question waits for it.
    static LegalCalendar loadInBackground() {
        return new LegalCalendar(
                Background.start("law-calendar", () -> new LawFiles().one("calendar.yaml", CalendarTable.class)));
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /// Why the day is free or worked: the holiday, the day of the week, or the move.
    public Bilingual why(LocalDate date) {
        return day(date).why();
    }

    public CalendarDay day(LocalDate date) {
        var special = years.computeIfAbsent(date.getYear(), this::year).get(date);
        return special == null ? ordinary(date) : special;
    }

    /// The day itself where it is a working day, otherwise the next one that is.
    public LocalDate workingDayFrom(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Whether the days moved by the Cabinet are entered for this year.
    public boolean movedDaysKnown(int year) {
        return table.get().movedKnown().contains(year);
    }

    private Map<LocalDate, CalendarDay> year(int year) {
        return new CalendarYear(table.get(), year).specialDays();
    }

    private static CalendarDay ordinary(LocalDate date) {
        var working = switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            default -> true;
        };
        var why = working ? new Bilingual("darbdiena", "working day") : Wording.weekday(date);
        return new CalendarDay(date, working, why, null, null);
    }
}
