package lv.auseklis.participation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.auseklis.datatypes.FoldedName;

/// Participations over time as a picture: a lane for each, by experiment and project, over whole steps of years. What
/// is
/// not known is drawn apart from what is known.
///
/// @param years the first year of each step; all steps are equally long
/// @param step  how many years it is long
record ExperimentStrip(List<Group> groups, List<Integer> years, int step) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 16;

    private static final String KNOWN = "known";
    private static final String PERHAPS = "perhaps";

    private static final int LEAST = 6;
    private static final int MOST_STEPS = 7;

    /// Everybody in one experiment or project.
    record Group(Participation.Kind kind, String name, List<Lane> lanes) {}

    record Lane(Participation one, List<Part> parts) {}

    /// @param look `known`, or `perhaps` where it is not known whether it held
    record Part(String look, long x, long width) {

        /// What is not known is thin.
        int height() {
            return look.equals(KNOWN) ? HEIGHT - 4 : 4;
        }

        int y() {
            return (HEIGHT - height()) / 2;
        }
    }

    static ExperimentStrip of(Participations.View found) {
        var begun = found.begun();
        var last = found.day().getYear();
        var first = begun.stream().mapToInt(one -> firstYear(one, last)).min().orElse(last);
        var step = step(first, last);
        var years = IntStream.iterate(first - first % step, year -> year <= last, year -> year + step)
                .boxed()
                .toList();
        var strip = new ExperimentStrip(new ArrayList<>(), years, step);
        begun.forEach(one -> strip.add(one, found.day()));
        return strip;
    }

    private static int firstYear(Participation one, int last) {
        var from = one.from();
        if (from != null) {
            return from.from().getYear();
        }
        var to = one.span().to();
        var known = Math.min(one.recorded().getYear(), last);
        return to == null ? known : Math.min(known, to.from().getYear());
    }

    /// The shortest round step that reaches from the first year to the last in few steps.
    private static int step(int first, int last) {
        for (int ten = 1; ; ten *= 10) {
            for (int round : new int[] {ten, 2 * ten, 5 * ten}) {
                if (last / round - first / round < MOST_STEPS) {
                    return round;
                }
            }
        }
    }

    private void add(Participation one, LocalDate day) {
        var isNew = groups.isEmpty()
                || groups.getLast().kind() != one.kind()
                || !FoldedName.of(groups.getLast().name()).equals(FoldedName.of(one.name()));
        if (isNew) {
            groups.add(new Group(one.kind(), one.name(), new ArrayList<>()));
        }
        groups.getLast().lanes().add(new Lane(one, parts(one, day)));
    }

    private List<Part> parts(Participation one, LocalDate day) {
        var span = one.span();
        var to = span.to();
        var last = to == null || to.last().isAfter(day) ? day : to.last();
        if (span.from() != null) {
            return List.of(part(KNOWN, span.from().from(), last));
        }
        if (span.recorded().isAfter(last)) {
            return List.of(part(PERHAPS, begin(), last));
        }
        return List.of(part(PERHAPS, begin(), span.recorded()), part(KNOWN, span.recorded(), last));
    }

    private Part part(String look, LocalDate from, LocalDate to) {
        var width = Math.max(LEAST, at(to) - at(from));
        return new Part(look, Math.max(0, at(to) - width), width);
    }

    /// Where the steps meet.
    List<Long> marks() {
        return years.stream().skip(1).map(year -> at(LocalDate.of(year, 1, 1))).toList();
    }

    private LocalDate begin() {
        return LocalDate.of(years.getFirst(), 1, 1);
    }

    private long at(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(begin(), LocalDate.of(years.getLast() + step, 1, 1));
        return Math.clamp(ChronoUnit.DAYS.between(begin(), day) * WIDTH / whole, 0, WIDTH);
    }
}
