package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.cern.KnownSpan;

/// Roles over time as a picture: one bar for each, from the first year of which anything is known to the day.
///
/// @param height of the picture, in its units
/// @param years  marks of years on the axis
record RoleStrip(List<Bar> bars, List<Mark> years, int height) {

    static final int WIDTH = 1000;

    private static final int ROW = 26;
    private static final int EVERY = 5;

    /// @param x    where it begins; 0 where that is not known
    /// @param open whether it has no known beginning
    record Bar(Tenure tenure, long x, long width, int y, boolean open) {}

    record Mark(int year, long x) {}

    static RoleStrip of(Roster.View roster, LocalDate day) {
        var all = Place.roles().stream()
                .flatMap(place -> roster.ever(place).stream())
                .filter(one -> one.on(day) != KnownSpan.Held.NOT_YET)
                .toList();
        var first = all.stream()
                .flatMap(one -> java.util.Optional.ofNullable(one.from()).stream())
                .map(from -> from.from().withDayOfYear(1))
                .min(LocalDate::compareTo)
                .orElse(day.withDayOfYear(1));
        var bars = new ArrayList<Bar>();
        for (var tenure : all) {
            var from = tenure.from();
            var end = tenure.end();
            var x = from == null ? 0 : place(first, day, from.from());
            var last = end == null || end.day().last().isAfter(day)
                    ? day
                    : end.day().last();
            bars.add(new Bar(tenure, x, Math.max(4, place(first, day, last) - x), bars.size() * ROW, from == null));
        }
        var years = new ArrayList<Mark>();
        for (int year = first.getYear(); year <= day.getYear(); year++) {
            if (year % EVERY == 0) {
                years.add(new Mark(year, place(first, day, LocalDate.of(year, 1, 1))));
            }
        }
        return new RoleStrip(bars, years, bars.size() * ROW + ROW);
    }

    private static long place(LocalDate first, LocalDate last, LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return Math.clamp(ChronoUnit.DAYS.between(first, day) * WIDTH / whole, 0, WIDTH);
    }
}
