package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Confidence;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The contribution of a year as it would be with other figures, for the parts above: the same rules asked, nothing
/// recorded.
@Component
@Cites({"AIII.1a", "AIII.1b", "AIII.1c", "AIII.1d"})
public class SupposedContributions {

    private final Standings standings;
    private final Contributions contributions;

    SupposedContributions(Standings standings, Contributions contributions) {
        this.standings = standings;
        this.contributions = contributions;
    }

    /// What takes the place of what is recorded of the year; null where nothing does.
    ///
    /// @param index       a fraction: 0.0183 is 1.83 per cent
    /// @param theoretical Swiss francs
    public record Supposed(
            @Nullable BigDecimal index, @Nullable BigDecimal theoretical) {

        public static final Supposed NOTHING = new Supposed(null, null);
    }

    /// What is recorded and left aside, because it would decide before what is supposed.
    public enum LeftAside {
        /// The amount that CERN called for.
        CALLED,
        /// The minimum level as CERN states it.
        MINIMUM_LEVEL
    }

    /// One year. Swiss francs; null where it cannot be determined.
    ///
    /// @param minimum     the minimum level of the year
    /// @param part        of the theoretical contribution that an Associate Member State pays at least
    /// @param due         what is to be paid for the year
    /// @param possible    the amounts that are possible while the first quarter is not known
    /// @param official    whether it rests on official figures only
    /// @param memberSince the year in which the State became a full Member; null where it is none
    /// @param leftAside   what is recorded of the year and was not used
    /// @param findings    the rules asked
    public record Found(
            int year,
            @Nullable BigDecimal theoretical,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal part,
            @Nullable BigDecimal due,
            List<Result> possible,
            boolean official,
            @Nullable Integer memberSince,
            Set<LeftAside> leftAside,
            List<Inquiry.Answered> findings) {}

    /// Empty where the year lies outside the status.
    ///
    /// @param before what was recorded before this moment counts
    public Optional<Found> find(Agreement agreement, int year, Supposed supposed, LocalDate on, Instant before) {
        var standing = standings.of(agreement, on, before);
        var aside = EnumSet.noneOf(LeftAside.class);
        return contributions
                .suppose(standing, year, before, recorded -> replaced(recorded, year, supposed, aside))
                .map(found -> found(found, standing, aside));
    }

    private static Found found(YearContribution year, Standing standing, Set<LeftAside> aside) {
        var theoretical = year.figures().get(FigureKind.THEORETICAL_CONTRIBUTION);
        return new Found(
                year.year(),
                theoretical == null ? null : theoretical.value(),
                result(year, "AIII.1b", "minimum_level"),
                result(year, "AIII.1a", "share_of_theoretical"),
                year.due(),
                year.possible(),
                year.basis().isOfficial(),
                memberSince(standing),
                Set.copyOf(aside),
                year.findings());
    }

    private static @Nullable BigDecimal result(YearContribution year, String rule, String name) {
        return year.findings().stream()
                .filter(answered -> answered.rule().id().value().equals(rule))
                .flatMap(answered -> answered.finding().result(name).stream())
                .findFirst()
                .map(BigDecimal::new)
                .orElse(null);
    }

    private static @Nullable Integer memberSince(Standing standing) {
        return standing.events().stream()
                .filter(event -> event.stands() && event.kind() == EventKind.MEMBERSHIP_BEGAN)
                .map(event -> event.day().from().getYear())
                .min(Integer::compare)
                .orElse(null);
    }

    private static List<Figure> replaced(List<Figure> recorded, int year, Supposed supposed, Set<LeftAside> aside) {
        if (supposed.equals(Supposed.NOTHING)) {
            return recorded;
        }
        var figures = new ArrayList<Figure>();
        for (var figure : recorded) {
            var left = figure.year() == year && figure.stands() ? left(figure.kind(), supposed) : null;
            if (left == null) {
                figures.add(figure);
            } else {
                aside.add(left);
            }
        }
        suppose(figures, year, FigureKind.CONTRIBUTION_INDEX, supposed.index());
        suppose(figures, year, FigureKind.THEORETICAL_CONTRIBUTION, supposed.theoretical());
        return figures;
    }

    private static @Nullable LeftAside left(FigureKind kind, Supposed supposed) {
        if (kind == FigureKind.CONTRIBUTION_CALLED) {
            return LeftAside.CALLED;
        }
        return kind == FigureKind.MINIMUM_LEVEL && supposed.index() != null ? LeftAside.MINIMUM_LEVEL : null;
    }

    /// The latest figure of its kind counts, so what is supposed goes last.
    private static void suppose(List<Figure> figures, int year, FigureKind kind, @Nullable BigDecimal value) {
        if (value != null) {
            figures.add(new Figure(-1, year, kind, value, null, new Provenance("", "", Confidence.LOW), -1));
        }
    }
}
