package lv.auseklis.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.ReturnFigures;
import lv.auseklis.commitments.CountedCommitments;
import lv.auseklis.law.Cites;
import org.springframework.stereotype.Component;

/// The return to a State by calendar year, and how it is classified by period, about a day as known at a moment. A
/// period
/// runs from 1 March to the end of February and rests on the four calendar years before it.
@Component
@Cites("AX5")
class Returns {

    private static final int BASE = 4;
    private static final int MARCH = 3;

    private final CountedCommitments commitments;
    private final ReturnFigures figures;
    private final ReturnTargets targets;

    Returns(CountedCommitments commitments, ReturnFigures figures, ReturnTargets targets) {
        this.commitments = commitments;
        this.figures = figures;
        this.targets = targets;
    }

    /// @param years    the oldest first; those with a statement or a figure
    /// @param periods  the oldest first, the last is that of the day
    /// @param recorded the figures of all of CERN that were used
    record Found(List<YearReturn> years, List<PeriodReturn> periods, List<ReturnFigures.ReturnFigure> recorded) {}

    Found of(Agreement agreement, LocalDate on, Instant before) {
        var counted = commitments.of(agreement, on, before);
        var recorded = figures.of(agreement, before).stream()
                .filter(figure -> figure.year() <= on.getYear())
                .toList();
        var inputs = new ReturnInputs(counted, recorded, on);
        var known = Stream.concat(
                        counted.stream().map(CountedCommitments.OfYear::year),
                        recorded.stream().map(ReturnFigures.ReturnFigure::year))
                .filter(year -> year <= on.getYear())
                .distinct()
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return new Found(List.of(), List.of(), recorded);
        }
        var years = known.stream().map(year -> year(year, inputs)).toList();
        var last = on.getMonthValue() < MARCH ? on.getYear() - 1 : on.getYear();
        var periods = IntStream.rangeClosed(Math.min(known.getFirst() + 1, last), last)
                .mapToObj(year -> period(year, inputs))
                .toList();
        return new Found(years, periods, recorded);
    }

    private static YearReturn year(int year, ReturnInputs inputs) {
        return new YearReturn(
                year, inputs.sum(Trade.SUPPLIES, List.of(year)), inputs.sum(Trade.SERVICES, List.of(year)));
    }

    private PeriodReturn period(int year, ReturnInputs inputs) {
        var from = LocalDate.of(year, MARCH, 1);
        var base = IntStream.range(year - BASE, year).boxed().toList();
        return new PeriodReturn(
                from,
                from.plusYears(1).minusDays(1),
                targets.on(from).orElse(null),
                inputs.sum(Trade.SUPPLIES, base),
                inputs.sum(Trade.SERVICES, base));
    }
}
