package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days from `from` up to, but not on, `to`; a missing end is open. At least one day lies inside. The text is that
/// of PostgreSQL's `daterange`: `[2018-01-01,2019-01-01)`, `[2018-01-01,)`, `(,2019-01-01)`, `(,)`.
///
/// Years run from 1 to 9999. PostgreSQL's `empty` is no such range.
///
/// Source: PostgreSQL, "Range Types".
///
/// @param from the first day inside
/// @param to the first day after
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// All days.
    public static final DateRange ALWAYS = new DateRange(null, null);

    private static final String DATE = "\"?([0-9]{4}-[0-9]{2}-[0-9]{2}|-?infinity|)\"?";
    private static final Pattern TEXT = Pattern.compile("([\\[(])\\s*" + DATE + "\\s*,\\s*" + DATE + "\\s*([\\])])");

    public DateRange {
        if (isOutsideYears(from) || isOutsideYears(to)) {
            throw new IllegalArgumentException("Year outside 1 to 9999: " + from + ", " + to);
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("No day in [" + from + "," + to + ")");
        }
    }

    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, null);
    }

    public static DateRange before(LocalDate to) {
        return new DateRange(null, to);
    }

    /// Both days inside, as laws and contracts write it.
    public static DateRange ofDays(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /// Reads PostgreSQL's text with either kind of bracket: `[2018-01-01,2018-12-31]` is the same range as
    /// `[2018-01-01,2019-01-01)`.
    public static Optional<DateRange> parse(String text) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches() || "infinity".equals(parts.group(2)) || "-infinity".equals(parts.group(3))) {
            return Optional.empty();
        }
        try {
            var from = bound(parts.group(2), parts.group(1).equals("("));
            var to = bound(parts.group(3), parts.group(4).equals("]"));
            var someDay = from == null || to == null || from.isBefore(to);
            var inYears = !isOutsideYears(from) && !isOutsideYears(to);
            return someDay && inYears ? Optional.of(new DateRange(from, to)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The same as [#parse(String)] for text that must be a range; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateRange of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a range of dates: " + text));
    }

    public static boolean isValid(String text) {
        return parse(text).isPresent();
    }

    /// The last day inside; empty if the range has no end.
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to).map(end -> end.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean contains(DateRange other) {
        return intersect(other).filter(other::equals).isPresent();
    }

    public boolean overlaps(DateRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /// The days that lie in both.
    public Optional<DateRange> intersect(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(laterStart(from, other.from), earlierEnd(to, other.to)))
                : Optional.empty();
    }

    /// Whether one begins on the day on which the other ends: no common day and no gap.
    public boolean abuts(DateRange other) {
        return (to != null && to.equals(other.from)) || (from != null && from.equals(other.to));
    }

    @JsonValue
    @Override
    public String toString() {
        return (from == null ? "(" : "[" + from) + "," + (to == null ? "" : to) + ")";
    }

    private boolean startsBeforeEndOf(DateRange other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }

    private static @Nullable LocalDate laterStart(@Nullable LocalDate one, @Nullable LocalDate two) {
        return one == null || (two != null && two.isAfter(one)) ? two : one;
    }

    private static @Nullable LocalDate earlierEnd(@Nullable LocalDate one, @Nullable LocalDate two) {
        return one == null || (two != null && two.isBefore(one)) ? two : one;
    }

    private static @Nullable LocalDate bound(String text, boolean next) {
        if (text.isEmpty() || text.endsWith("infinity")) {
            return null;
        }
        var date = LocalDate.parse(text);
        return next ? date.plusDays(1) : date;
    }

    private static boolean isOutsideYears(@Nullable LocalDate date) {
        return date != null && (date.getYear() < 1 || date.getYear() > 9999);
    }
}
