package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.law.Confidence;
import org.springframework.stereotype.Component;

/// The figures of all of CERN that the return to a State is measured against, for the parts above. Only CERN knows
/// them:
/// they are recorded with document and source.
@Component
public class ReturnFigures {

    private static final Map<FigureKind, Measure> MEASURES = Map.of(
            FigureKind.SUPPLY_CONTRACTS, Measure.ALL_SUPPLIES,
            FigureKind.SERVICE_CONTRACTS, Measure.ALL_SERVICES,
            FigureKind.BUDGET_SHARE, Measure.BUDGET_SHARE);

    private final JdbcAgreements agreements;

    ReturnFigures(JdbcAgreements agreements) {
        this.agreements = agreements;
    }

    public enum Measure {
        /// The value of all supply contracts of the year, CHF.
        ALL_SUPPLIES,
        /// The value of all service contracts, civil engineering included, CHF.
        ALL_SERVICES,
        /// The part of the budget that the State pays; a fraction.
        BUDGET_SHARE
    }

    /// @param value francs or a fraction
    /// @param entry of the log
    public record ReturnFigure(
            int year,
            Measure measure,
            BigDecimal value,
            String reference,
            String source,
            Confidence confidence,
            long entry) {}

    /// The latest of each kind and year that stands, the oldest year first.
    ///
    /// @param before what was recorded before this moment counts
    public List<ReturnFigure> of(Agreement agreement, Instant before) {
        var latest = new HashMap<String, ReturnFigure>();
        for (var figure : agreements.listFigures(agreement.id(), before)) {
            var measure = MEASURES.get(figure.kind());
            var value = figure.value();
            if (measure != null && value != null && figure.stands()) {
                var from = figure.provenance();
                latest.put(
                        figure.year() + " " + measure,
                        new ReturnFigure(
                                figure.year(),
                                measure,
                                value,
                                from.reference(),
                                from.source(),
                                from.confidence(),
                                figure.entry()));
            }
        }
        return latest.values().stream()
                .sorted(Comparator.comparingInt(ReturnFigure::year).thenComparing(ReturnFigure::measure))
                .toList();
    }
}
