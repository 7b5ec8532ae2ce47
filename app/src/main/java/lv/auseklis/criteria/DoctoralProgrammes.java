package lv.auseklis.criteria;

import org.jspecify.annotations.Nullable;

/// How many accredited doctoral programmes run. Section 28(3)(2).
@FunctionalInterface
public interface DoctoralProgrammes extends EvidenceSource<DoctoralProgrammes.Facts> {

    /// Null is "not known".
    record Facts(@Nullable Integer programmes) {}
}
