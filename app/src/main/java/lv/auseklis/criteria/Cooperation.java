package lv.auseklis.criteria;

import org.jspecify.annotations.Nullable;

/// How many agreements and projects with partners abroad are under way. Section 28(3)(4).
@FunctionalInterface
public interface Cooperation extends EvidenceSource<Cooperation.Facts> {

    /// Null is "not known".
    record Facts(@Nullable Integer cooperations) {}
}
