package lv.auseklis.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The scientific council of a company, association or foundation, and its term. Section 28(4)(2),
/// (5)(3).
@FunctionalInterface
public interface ScientificCouncils extends EvidenceSource<ScientificCouncils.Facts> {

    /// Null is "not known".
    record Facts(
            @Nullable Boolean council,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo) {}
}
