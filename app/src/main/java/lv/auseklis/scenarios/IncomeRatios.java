package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.ShippedTable;
import lv.auseklis.law.Confidence;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What part of the gross domestic product of the Member States was net national income, by year, from
/// `law/income-ratios.csv`: where no income is published for a State, it is estimated by this.
@Component
class IncomeRatios {

    private static final String PLACE = "law/income-ratios.csv";

    private final Map<Integer, Ratio> ratios;

    /// @param percent of the product, weighted over the Member States
    record Ratio(int year, BigDecimal percent, String source, Confidence confidence) {}

    IncomeRatios() {
        ratios = ShippedTable.rows(PLACE).stream()
                .map(IncomeRatios::ratio)
                .collect(Collectors.toMap(Ratio::year, ratio -> ratio));
    }

    private static Ratio ratio(CSVRecord row) {
        return new Ratio(
                Integer.parseInt(row.get("year")),
                new BigDecimal(row.get("percent")),
                row.get("source"),
                Confidence.find(row.get("confidence")).orElseThrow());
    }

    /// Empty where none is known.
    Optional<Ratio> find(int year) {
        return Optional.ofNullable(ratios.get(year));
    }

    /// Where the ratio of a year is published; empty where it is another than the one known.
    String source(int year, @Nullable BigDecimal percent) {
        return find(year)
                .filter(known -> percent != null && known.percent().compareTo(percent) == 0)
                .map(Ratio::source)
                .orElse("");
    }
}
