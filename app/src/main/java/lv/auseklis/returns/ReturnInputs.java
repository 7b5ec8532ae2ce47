package lv.auseklis.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.auseklis.cern.ReturnFigures.Measure;
import lv.auseklis.cern.ReturnFigures.ReturnFigure;
import lv.auseklis.commitments.CountedCommitments.OfYear;
import lv.auseklis.datatypes.Bilingual;

/// What returns are computed from, of one State about one day. Where anything of any year is missing there is no
/// coefficient, and it is said what is missing.
final class ReturnInputs {

    private static final int DECIMALS = 4;

    private final Map<Integer, OfYear> counted;
    private final List<ReturnFigure> figures;
    private final LocalDate on;

    ReturnInputs(List<OfYear> counted, List<ReturnFigure> figures, LocalDate on) {
        this.counted = counted.stream().collect(Collectors.toMap(OfYear::year, Function.identity()));
        this.figures = figures;
        this.on = on;
    }

    ReturnSum sum(Trade trade, List<Integer> years) {
        var missing = new ArrayList<Bilingual>();
        var ended = ended(years, missing);
        var value = value(trade, ended, missing);
        var all = figures(trade.measure(), ended, missing);
        var shares = figures(Measure.BUDGET_SHARE, ended, missing);
        if (!missing.isEmpty()) {
            return new ReturnSum(years, null, null, null, null, missing);
        }
        var whole = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var share = shares.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(years.size()), MathContext.DECIMAL64);
        if (share.signum() == 0) {
            missing.add(new Bilingual("valsts budžetā neko nemaksāja", "the State paid nothing of the budget"));
            return new ReturnSum(years, value, whole, share, null, missing);
        }
        return new ReturnSum(years, value, whole, share, coefficient(value, whole, share), missing);
    }

    /// The State's share of all contracts divided by its share of the budget. The value of all contracts is
    /// above zero: no other is recorded.
    private static BigDecimal coefficient(BigDecimal value, BigDecimal all, BigDecimal share) {
        return value.divide(all.multiply(share), MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.DOWN);
    }

    private List<Integer> ended(List<Integer> years, List<Bilingual> missing) {
        var open = years.stream()
                .filter(year -> on.isBefore(LocalDate.of(year, 12, 31)))
                .toList();
        tell("gads vēl nav beidzies", "the year has not ended", open, missing);
        return years.stream().filter(year -> !open.contains(year)).toList();
    }

    private BigDecimal value(Trade trade, List<Integer> years, List<Bilingual> missing) {
        var without = years.stream().filter(year -> !isWhole(year)).toList();
        tell("CERN pārskats par visu gadu", "a CERN statement about the whole year", without, missing);
        return years.stream()
                .map(counted::get)
                .filter(found -> found != null)
                .map(found -> found.of(trade.categories()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isWhole(int year) {
        var found = counted.get(year);
        return found != null && !found.statementAsOf().isBefore(LocalDate.of(year, 12, 31));
    }

    private List<BigDecimal> figures(Measure measure, List<Integer> years, List<Bilingual> missing) {
        var found = new TreeMap<Integer, BigDecimal>();
        figures.stream()
                .filter(figure -> figure.measure() == measure && years.contains(figure.year()))
                .forEach(figure -> found.put(figure.year(), figure.value()));
        var without = years.stream().filter(year -> !found.containsKey(year)).toList();
        switch (measure) {
            case ALL_SUPPLIES ->
                tell("visu piegādes līgumu vērtība", "the value of all supply contracts", without, missing);
            case ALL_SERVICES ->
                tell("visu pakalpojumu līgumu vērtība", "the value of all service contracts", without, missing);
            case BUDGET_SHARE ->
                tell("valsts daļa CERN budžetā", "the State’s share of the CERN budget", without, missing);
        }
        return List.copyOf(found.values());
    }

    private static void tell(String lv, String en, List<Integer> years, List<Bilingual> missing) {
        if (!years.isEmpty()) {
            var listed = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            missing.add(new Bilingual(lv + ": " + listed, en + ": " + listed));
        }
    }
}
