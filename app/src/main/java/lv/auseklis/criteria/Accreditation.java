package lv.auseklis.criteria;

import lv.auseklis.organisations.rules.Academy;
import org.jspecify.annotations.Nullable;

/// Whether an institution of higher education is accredited, and which one it is. Section 28(3)(1).
@FunctionalInterface
public interface Accreditation extends EvidenceSource<Accreditation.Facts> {

    /// Null is "not known".
    record Facts(@Nullable Boolean accredited, @Nullable Academy institution) {}
}
