package lv.auseklis.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.ShippedTable;
import lv.auseklis.law.Confidence;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/// The thresholds of all periods that are known, from `law/return-targets.csv`. CERN may set others for each period.
@Component
class ReturnTargets {

    private static final String PLACE = "law/return-targets.csv";

    private final List<ReturnTarget> targets;

    ReturnTargets() {
        targets = ShippedTable.rows(PLACE).stream()
                .map(ReturnTargets::target)
                .sorted(Comparator.comparing(ReturnTarget::validFrom))
                .toList();
    }

    private static ReturnTarget target(CSVRecord row) {
        return new ReturnTarget(
                LocalDate.parse(row.get("valid_from")),
                new BigDecimal(row.get("supply_poor")),
                new BigDecimal(row.get("supply_very_poor")),
                new BigDecimal(row.get("service_poor")),
                row.get("source"),
                Confidence.find(row.get("confidence")).orElseThrow());
    }

    /// Those of a period that begins on the day; empty where none are known.
    Optional<ReturnTarget> on(LocalDate day) {
        return targets.stream()
                .filter(target -> !target.validFrom().isAfter(day))
                .reduce((one, later) -> later);
    }
}
