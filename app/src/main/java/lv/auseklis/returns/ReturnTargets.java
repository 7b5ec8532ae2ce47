package lv.auseklis.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.auseklis.law.Confidence;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The thresholds of all periods that are known, from `law/return-targets.csv`. CERN may set others for each period.
@Component
class ReturnTargets {

    private static final String PLACE = "law/return-targets.csv";

    private final List<ReturnTarget> targets;

    ReturnTargets() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var content = new ClassPathResource(PLACE).getInputStream();
                var rows = CSVParser.parse(content, StandardCharsets.UTF_8, format)) {
            targets = rows.stream()
                    .map(ReturnTargets::target)
                    .sorted(Comparator.comparing(ReturnTarget::validFrom))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
