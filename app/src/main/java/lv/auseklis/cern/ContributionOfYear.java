package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.cern.Asking.Known;
import lv.auseklis.cern.YearContribution.Basis;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Finding;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Result;
import org.jspecify.annotations.Nullable;

/// Computes the contribution of one year after the other. The latest figure of its kind and year that stands counts;
/// the index that was applied goes before the one that was computed.
final class ContributionOfYear {

    private final Asking asking;
    private final Standing standing;
    private final int first;
    private final List<Figure> figures;
    private final Map<Integer, Map<FigureKind, Figure>> held = new HashMap<>();
    private final List<Payment> payments;

    ContributionOfYear(Asking asking, Standing standing, int first, List<Figure> figures, List<Payment> payments) {
        this.asking = asking;
        this.standing = standing;
        this.first = first;
        this.figures = figures;
        this.payments = payments;
        figures.stream()
                .filter(Figure::stands)
                .forEach(figure -> held.computeIfAbsent(figure.year(), year -> new EnumMap<>(FigureKind.class))
                        .put(figure.kind(), figure));
    }

    private LocalDate on() {
        return standing.on();
    }

    YearContribution year(int year) {
        var held = held(year);
        var findings = new ArrayList<Inquiry.Answered>();
        var level = level(year, held, findings);
        var known = Known.of("theoreticalContribution", value(held, FigureKind.THEORETICAL_CONTRIBUTION))
                .and("minimumLevel", level.francs());
        var share = ask("AIII.1a", known, findings);
        var called = value(held, FigureKind.CONTRIBUTION_CALLED);
        var computed = share.result("contribution").map(BigDecimal::new).orElse(null);
        var yearly = called == null || year == first ? computed : called;
        var paid = paid(year, on());
        var dueFinding = due(year, yearly, findings);
        var due = called != null ? called : amount(dueFinding, year);
        if (called != null && year > first) {
            ask("AP4", known.and("yearlyContribution", called), findings);
        }
        if (due != null) {
            ask("AV.4a", Known.of("due", due).and("paid", paid).and("statusTo", standing.to()), findings);
        }
        var suspended = suspended(year, due, dueFinding.results(), findings);
        return new YearContribution(
                year,
                yearly,
                basis(called, yearly, held),
                due,
                due == null ? dueFinding.results() : List.<Result>of(),
                day(held, FigureKind.DUE_DAY),
                paid,
                due == null ? null : due.subtract(paid).max(BigDecimal.ZERO),
                suspended,
                suspended == Answer.YES ? published(year) : null,
                List.copyOf(findings),
                held,
                used(held, level),
                figures.stream().filter(figure -> figure.year() == year).toList(),
                payments.stream().filter(payment -> payment.year() == year).toList());
    }

    private Finding ask(String rule, Known known, List<Inquiry.Answered> findings) {
        var answered = asking.ask(rule, known, on(), standing.terms());
        findings.add(answered);
        return answered.finding();
    }

    /// The minimum level of a year.
    ///
    /// @param francs  null where it cannot be determined
    /// @param figures that it follows from: the official one, else the indices chosen
    private record Level(@Nullable BigDecimal francs, List<Figure> figures) {}

    private Level level(int year, Map<FigureKind, Figure> held, List<Inquiry.Answered> findings) {
        var official = held.get(FigureKind.MINIMUM_LEVEL);
        var indices = indices(year);
        var rows = new HashMap<String, String>();
        for (var index : indices) {
            var row = "indices." + rows.size() / 2;
            rows.put(row + ".year", String.valueOf(index.year()));
            rows.put(row + ".index", String.valueOf(index.value()));
        }
        var known = Known.of("indices", asking.listOf("AIII.1b", "indices", rows))
                .and("official", official == null ? null : official.value())
                .and("year", year);
        var finding = ask("AIII.1b", known, findings);
        return new Level(
                finding.result("minimum_level").map(BigDecimal::new).orElse(null),
                official == null ? since(finding, indices) : List.of(official));
    }

    /// The one index of each year up to this one that counts.
    private List<Figure> indices(int year) {
        return held.keySet().stream()
                .filter(indexed -> indexed <= year)
                .sorted()
                .flatMap(indexed -> index(held(indexed)).stream())
                .toList();
    }

    private static Optional<Figure> index(Map<FigureKind, Figure> held) {
        return Optional.ofNullable(held.get(FigureKind.CONTRIBUTION_INDEX))
                .or(() -> Optional.ofNullable(held.get(FigureKind.COST_VARIATION_INDEX)));
    }

    /// Those of the years since which the level is indexed, by the rule that was asked.
    private static List<Figure> since(Finding finding, List<Figure> indices) {
        return finding.parameters().stream()
                .filter(parameter -> parameter.name().equals("indexed_since"))
                .map(parameter -> parameter.value().intValue())
                .flatMap(first -> indices.stream().filter(index -> index.year() >= first))
                .toList();
    }

    /// The amount called for, else what the amount is computed from.
    private static List<Figure> used(Map<FigureKind, Figure> held, Level level) {
        var called = held.get(FigureKind.CONTRIBUTION_CALLED);
        if (called != null) {
            return List.of(called);
        }
        var share = Stream.ofNullable(held.get(FigureKind.THEORETICAL_CONTRIBUTION));
        return Stream.concat(level.figures().stream(), share).toList();
    }

    private Finding due(int year, @Nullable BigDecimal yearly, List<Inquiry.Answered> findings) {
        return year == first
                ? ask(
                        "AIII.1c",
                        Known.of("yearlyContribution", yearly).and("agreementInForce", standing.agreementInForce()),
                        findings)
                : ask(
                        "AIII.1d",
                        Known.of("yearlyContribution", yearly)
                                .and("financialYear", year)
                                .and("statusTo", standing.to()),
                        findings);
    }

    private @Nullable BigDecimal amount(Finding due, int year) {
        if (!due.is(Answer.YES)) {
            return null;
        }
        return due.results().stream()
                .filter(result -> year == first || result.name().equals("contribution_due"))
                .map(result -> new BigDecimal(result.value()))
                .findFirst()
                .orElse(null);
    }

    private static Basis basis(@Nullable BigDecimal called, @Nullable BigDecimal yearly, Map<FigureKind, Figure> held) {
        if (called != null) {
            return Basis.CALLED;
        }
        if (yearly == null) {
            return Basis.UNKNOWN;
        }
        return held.containsKey(FigureKind.MINIMUM_LEVEL) && held.containsKey(FigureKind.THEORETICAL_CONTRIBUTION)
                ? Basis.COMPUTED
                : Basis.ESTIMATE;
    }

    /// Of the report published in the year after.
    private Answer suspended(
            int year, @Nullable BigDecimal due, List<Result> possible, List<Inquiry.Answered> findings) {
        var published = published(year);
        if (published == null && on().getYear() <= year) {
            return Answer.NO;
        }
        var received = paid(year, published == null ? on() : published);
        var owed = due == null ? covered(possible, received) : due;
        var known = Known.of("reportPublished", published)
                .and("due", owed)
                .and("receivedByReport", received)
                .and("settled", owed == null ? null : settled(year, owed));
        return ask("AX12", known, findings).answer();
    }

    private @Nullable LocalDate published(int year) {
        return day(held(year + 1), FigureKind.PROGRESS_REPORT);
    }

    /// The largest of the amounts that are possible, where that much was received: then nothing is missing whichever
    /// of them is due.
    private static @Nullable BigDecimal covered(List<Result> possible, BigDecimal received) {
        return possible.stream()
                .map(result -> new BigDecimal(result.value()))
                .max(Comparator.naturalOrder())
                .filter(most -> received.compareTo(most) >= 0)
                .orElse(null);
    }

    private BigDecimal paid(int year, LocalDate by) {
        return standingPayments(year).stream()
                .filter(payment -> !payment.received().isAfter(by))
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable LocalDate settled(int year, BigDecimal due) {
        var sum = BigDecimal.ZERO;
        for (var payment : standingPayments(year)) {
            sum = sum.add(payment.amount());
            if (sum.compareTo(due) >= 0) {
                return payment.received();
            }
        }
        return null;
    }

    private List<Payment> standingPayments(int year) {
        return payments.stream()
                .filter(payment -> payment.year() == year && payment.stands())
                .toList();
    }

    private Map<FigureKind, Figure> held(int year) {
        return held.getOrDefault(year, Map.of());
    }

    private static @Nullable BigDecimal value(Map<FigureKind, Figure> held, FigureKind kind) {
        var figure = held.get(kind);
        return figure == null ? null : figure.value();
    }

    private static @Nullable LocalDate day(Map<FigureKind, Figure> held, FigureKind kind) {
        var figure = held.get(kind);
        return figure == null ? null : figure.day();
    }
}
