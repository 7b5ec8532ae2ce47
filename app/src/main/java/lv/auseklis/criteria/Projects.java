package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.Output;
import org.jspecify.annotations.Nullable;

/// The research projects and commissions of an institution. Section 28(3)(3), (5)(1).
@FunctionalInterface
public interface Projects extends EvidenceSource<Projects.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<Output> projects) {}
}
