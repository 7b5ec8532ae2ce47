package lv.auseklis.cern;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Settings;
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

    /// Every year from the first of the status to the one of the day, or the last of which a figure of the
    /// contribution was recorded; the oldest first. Empty for a State that has no status.
    List<YearContribution> of(Standing standing, Instant before) {
        var years = years(standing, before);
        return years.all().mapToObj(years.work()::year).toList();
    }

    /// One of them; empty where there is no such year.
    Optional<YearContribution> find(Standing standing, int year, Instant before) {
        var years = years(standing, before);
        return years.all()
                .filter(one -> one == year)
                .mapToObj(years.work()::year)
                .findFirst();
    }

    /// One year computed from other figures than those recorded; empty where it lies outside the status.
    ///
    /// @param figures what to compute with instead of what is recorded
    Optional<YearContribution> suppose(
            Standing standing, int year, Instant before, UnaryOperator<List<Figure>> figures) {
        var first = firstYear(standing);
        var to = standing.to();
        if (first == 0 || year < first || to != null && to.getYear() < year) {
            return Optional.empty();
        }
        var agreement = standing.agreement().id();
        var work = new ContributionOfYear(
                asking,
                standing,
                first,
                figures.apply(agreements.listFigures(agreement, before)),
                agreements.listPayments(agreement, before));
        return Optional.of(work.year(year));
    }

    private record Years(IntStream all, ContributionOfYear work) {}

    private Years years(Standing standing, Instant before) {
        var first = firstYear(standing);
        var agreement = standing.agreement().id();
        var figures = agreements.listFigures(agreement, before);
        var payments = agreements.listPayments(agreement, before);
        var last = figures.stream()
                .filter(figure -> figure.stands() && figure.kind().makesYear())
                .mapToInt(Figure::year)
                .max()
                .orElse(0);
        var all = first == 0
                ? IntStream.empty()
                : IntStream.rangeClosed(first, Math.max(last, standing.on().getYear()));
        return new Years(all, new ContributionOfYear(asking, standing, first, figures, payments));
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
