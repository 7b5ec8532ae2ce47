package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.MainField;
import org.jspecify.annotations.Nullable;

/// The main fields in which an institution of higher education works. Section 28(3)(3).
@FunctionalInterface
public interface MainFields extends EvidenceSource<MainFields.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<MainField> mainFields) {}
}
