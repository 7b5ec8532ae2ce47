package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// About how much an order costs, by the letter that CERN puts on its advance list.
///
/// Source: found.cern.ch, ‘Forthcoming market surveys and calls for tenders’: A below 750 kCHF, B to 5 MCHF, C to 10
/// MCHF,
/// D above.
public enum CostRange {
    A("0", "750000"),
    B("750000", "5000000"),
    C("5000000", "10000000"),
    D("10000000", null);

    private final BigDecimal above;
    private final @Nullable BigDecimal upTo;

    CostRange(String above, @Nullable String upTo) {
        this.above = new BigDecimal(above);
        this.upTo = upTo == null ? null : new BigDecimal(upTo);
    }

    /// CHF.
    public BigDecimal above() {
        return above;
    }

    /// CHF; null where there is no upper bound.
    public @Nullable BigDecimal upTo() {
        return upTo;
    }

    static Optional<CostRange> find(String letter) {
        return Arrays.stream(values())
                .filter(range -> range.name().equalsIgnoreCase(letter.strip()))
                .findFirst();
    }
}
