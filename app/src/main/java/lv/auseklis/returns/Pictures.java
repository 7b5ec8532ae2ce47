package lv.auseklis.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.Dues;
import lv.auseklis.commitments.CountedCommitments;
import lv.auseklis.commitments.CountedCommitments.FromOrigin;
import lv.auseklis.commitments.CountedCommitments.OfYear;
import lv.auseklis.law.Cites;
import org.springframework.stereotype.Component;

/// What the pictures of a State show, about a day as known at a moment: contribution and commitments by year, where the
/// purchasing originates, and what CERN pays for people by category.
///
/// Of people there are sums of money only, never how many: with one or two people in a category the number would turn
/// the sum into the pay of somebody. Nationality by category is not shown for the same reason.
@Component
@Cites({"AX2", "AX5", "AX6"})
class Pictures {

    private final CountedCommitments commitments;
    private final Dues dues;

    Pictures(CountedCommitments commitments, Dues dues) {
        this.commitments = commitments;
        this.dues = dues;
    }

    /// Every year for which something is payable or counted, up to that of the day, the oldest first.
    List<YearOfMoney> years(Agreement agreement, LocalDate on, Instant before) {
        var counted = commitments.of(agreement, on, before).stream()
                .collect(Collectors.toMap(OfYear::year, Function.identity()));
        var payable = dues.of(agreement, on, before).stream()
                .collect(Collectors.toMap(Dues.Payable::year, Function.identity()));
        return Stream.concat(counted.keySet().stream(), payable.keySet().stream())
                .distinct()
                .filter(year -> year <= on.getYear())
                .sorted()
                .map(year -> {
                    var due = payable.get(year);
                    var found = counted.get(year);
                    return new YearOfMoney(
                            year, due == null ? null : due.due(), found == null ? null : found.counted());
                })
                .toList();
    }

    /// By year, category and origin.
    List<FromOrigin> origins(Agreement agreement, LocalDate on, Instant before) {
        return commitments.origins(agreement, on, before).stream()
                .filter(one -> one.year() <= on.getYear())
                .toList();
    }

    /// The sum of each origin in all years, the largest first.
    static Map<String, BigDecimal> largest(List<FromOrigin> origins, int most) {
        var sums = new TreeMap<String, BigDecimal>();
        origins.forEach(one -> sums.merge(one.origin(), one.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, LinkedHashMap::new));
    }
}
