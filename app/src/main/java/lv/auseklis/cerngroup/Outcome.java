package lv.auseklis.cerngroup;

import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about the group.
sealed interface Outcome {

    /// @param about what it was done about, its name from then on
    /// @param entry the index in the log
    record Done(UUID about, long entry) implements Outcome {}

    /// Why it was not done; every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
