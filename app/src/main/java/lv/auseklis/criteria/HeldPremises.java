package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.Premises;
import org.jspecify.annotations.Nullable;

/// The premises of an institution with the titles on which it has them. Section 28(2)(3).
@FunctionalInterface
public interface HeldPremises extends EvidenceSource<HeldPremises.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<Premises> premises) {}
}
