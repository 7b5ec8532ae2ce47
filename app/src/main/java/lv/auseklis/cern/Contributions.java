package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The contributions of a State by year, from the figures and payments recorded before a moment.
@Component
@Cites({"AP4", "AIII.1a", "AIII.1b", "AIII.1c", "AIII.1d", "AV.4a", "AX12"})
class Contributions {

    private final JdbcAgreements agreements;
    private final Asking asking;
    private final Settings settings;

    Contributions(JdbcAgreements agreements, Asking asking, Settings settings) {
        this.agreements = agreements;
        this.asking = asking;
        this.settings = settings;
    }

    /// Every year from the first of the status to the one of the day, or the last for which something was recorded;
    /// the oldest first. Empty for a State that has no status.
    List<YearContribution> of(Standing standing, Instant before) {
        var first = firstYear(standing);
        if (first == 0) {
            return List.of();
        }
        var figures = agreements.listFigures(standing.agreement().id(), before);
        var payments = agreements.listPayments(standing.agreement().id(), before);
        var last = figures.stream()
                .filter(Figure::stands)
                .map(Figure::year)
                .max(Comparator.naturalOrder())
                .orElse(0);
        var work = new ContributionOfYear(asking, standing, first, figures, payments);
        return IntStream.rangeClosed(first, Math.max(last, standing.on().getYear()))
                .mapToObj(work::year)
                .toList();
    }

    /// The day on which the Annual Progress Report of the year after was published; null where it was not recorded.
    @Nullable
    LocalDate reportAfter(Standing standing, int year, Instant before) {
        return agreements.listFigures(standing.agreement().id(), before).stream()
                .filter(figure ->
                        figure.stands() && figure.year() == year + 1 && figure.kind() == FigureKind.PROGRESS_REPORT)
                .map(Figure::day)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /// The year in which the Agreement entered into force; where only its possible quarters are known, theirs.
    private int firstYear(Standing standing) {
        var inForce = standing.agreementInForce();
        if (inForce != null) {
            return inForce.getYear();
        }
        var from = standing.from();
        if (from == null) {
            return 0;
        }
        return standing.agreement().isLatvia()
                ? settings.on(standing.on()).list("cern.agreement_in_force_quarters").stream()
                        .map(quarter -> Integer.valueOf(quarter.substring(0, 4)))
                        .min(Comparator.naturalOrder())
                        .orElse(from.getYear())
                : from.getYear();
    }
}
