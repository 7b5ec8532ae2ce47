package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.Worker;
import org.jspecify.annotations.Nullable;

/// The whole elected academic staff of an institution of higher education. Section 28(3)(1).
@FunctionalInterface
public interface AcademicStaff extends EvidenceSource<AcademicStaff.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<Worker> workers) {}
}
