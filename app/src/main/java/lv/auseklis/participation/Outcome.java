package lv.auseklis.participation;

import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about a participation.
sealed interface Outcome {

    /// @param about the participation, its name from then on
    /// @param entry the index in the log
    record Done(UUID about, long entry) implements Outcome {}

    /// Why it was not done. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
