package lv.auseklis.criteria;

import java.util.List;
import lv.auseklis.organisations.rules.ActivityField;
import lv.auseklis.organisations.rules.Worker;
import org.jspecify.annotations.Nullable;

/// All research workers of an institute and the fields in which it works. Section 28(2)(2).
@FunctionalInterface
public interface ResearchWorkers extends EvidenceSource<ResearchWorkers.Facts> {

    /// Null is "not known".
    record Facts(@Nullable List<Worker> workers, @Nullable List<ActivityField> activityFields) {}
}
