package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.Output;
import org.jspecify.annotations.Nullable;

/// What an institution published, patented and developed. Section 28(2)(4), (3)(3), (4)(4), (5)(1).
@FunctionalInterface
public interface Outputs extends EvidenceSource<Outputs.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<Output> outputs) {}
}
