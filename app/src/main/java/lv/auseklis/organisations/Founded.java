package lv.auseklis.organisations;

import java.time.LocalDate;
import java.time.Year;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// When an institution was founded, Section 28(1)(5): the date of the founding decision, or its year where the day is
/// not known.
///
/// @param day null where only the year is known
public record Founded(int year, @Nullable LocalDate day) {

    public static Founded on(LocalDate day) {
        return new Founded(day.getYear(), day);
    }

    public static Founded in(Year year) {
        return new Founded(year.getValue(), null);
    }

    /// Reads what [#toString] writes.
    static Founded of(String text) {
        return text.length() == 4 ? in(Year.parse(text)) : on(LocalDate.parse(text));
    }

    public String shown(Words words) {
        return day == null ? toString() : words.date(day);
    }

    /// ISO 8601: `1996-04-30`, or `1996`.
    @Override
    public String toString() {
        return day == null ? "%04d".formatted(year) : day.toString();
    }
}
