package lv.auseklis.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The turnover of a company, and what it plans to spend and spent on science. Section 28(4)(5).
@FunctionalInterface
public interface Turnover extends EvidenceSource<Turnover.Facts> {

    /// Null is "not known".
    record Facts(
            @Nullable BigDecimal turnover,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal spent) {}
}
