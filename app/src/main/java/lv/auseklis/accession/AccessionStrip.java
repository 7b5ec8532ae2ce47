package lv.auseklis.accession;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way as a picture: one row for each step, with a mark for its target and one for its day, drawn on the server.
///
/// @param height of the picture, in its units
/// @param years  where each year begins
/// @param today  where the day asked about is
record AccessionStrip(List<Row> rows, List<Mark> years, long today, int height) {

    static final int WIDTH = 1000;
    static final int LEFT = 40;

    private static final int RIGHT = 10;

    private static final int ROW = 24;

    /// @param number of the step, as the table has it
    /// @param target where its target is; null without one
    /// @param done   where its day is; null without one
    record Row(
            int number,
            Milestone milestone,
            int y,
            @Nullable Long target,
            @Nullable Long done) {}

    record Mark(int year, long x) {}

    static AccessionStrip of(List<Milestone> milestones, LocalDate on) {
        var days = milestones.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(target(one)), Stream.ofNullable(done(one))))
                .toList();
        var first = Stream.concat(days.stream(), Stream.of(on))
                .min(LocalDate::compareTo)
                .orElse(on)
                .withDayOfYear(1);
        var last = Stream.concat(days.stream(), Stream.of(on))
                .max(LocalDate::compareTo)
                .orElse(on)
                .withDayOfYear(1)
                .plusYears(1);
        var rows = new ArrayList<Row>();
        for (var milestone : milestones) {
            rows.add(new Row(
                    rows.size() + 1,
                    milestone,
                    rows.size() * ROW + ROW / 2,
                    place(first, last, target(milestone)),
                    place(first, last, done(milestone))));
        }
        var years = new ArrayList<Mark>();
        for (int year = first.getYear(); year < last.getYear(); year++) {
            years.add(new Mark(year, at(first, last, LocalDate.of(year, 1, 1))));
        }
        return new AccessionStrip(rows, years, at(first, last, on), rows.size() * ROW + ROW);
    }

    private static @Nullable LocalDate target(Milestone milestone) {
        return milestone.target() == null ? null : milestone.target().day().last();
    }

    private static @Nullable LocalDate done(Milestone milestone) {
        return milestone.done() == null ? null : milestone.done().day().from();
    }

    private static @Nullable Long place(LocalDate first, LocalDate last, @Nullable LocalDate day) {
        return day == null ? null : at(first, last, day);
    }

    private static long at(LocalDate first, LocalDate last, LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + ChronoUnit.DAYS.between(first, day) * (WIDTH - LEFT - RIGHT) / whole;
    }
}
