package lv.auseklis.supervision;

import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act of supervision.
sealed interface Outcome {

    /// @param id    of what was recorded, or of the case
    /// @param entry the index in the log
    record Done(UUID id, long entry) implements Outcome {}

    /// Every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
