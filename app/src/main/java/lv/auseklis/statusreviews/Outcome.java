package lv.auseklis.statusreviews;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about a review or its file.
sealed interface Outcome {

    /// @param entry the index in the log
    record Done(long entry) implements Outcome {}

    /// Why it was not done; every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}

    /// Somebody saved the item meanwhile; nothing was overwritten.
    ///
    /// @param stands what was saved
    record Overtaken(ItemText stands) implements Outcome {}
}
