package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.Worker;
import org.jspecify.annotations.Nullable;

/// Doctors who hold elected academic positions in an institution. Others may be left out. Section
/// 28(2)(1), (4)(3), (5)(4).
@FunctionalInterface
public interface ElectedPersons extends EvidenceSource<ElectedPersons.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<Worker> workers) {}
}
