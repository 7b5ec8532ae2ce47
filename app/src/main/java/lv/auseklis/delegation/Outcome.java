package lv.auseklis.delegation;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about representatives and meetings.
sealed interface Outcome {

    /// @param entry the index in the log
    record Done(long entry) implements Outcome {}

    /// Why it was not done; every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
