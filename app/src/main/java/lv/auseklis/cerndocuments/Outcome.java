package lv.auseklis.cerndocuments;

import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about a document.
sealed interface Outcome {

    /// @param entry the index in the log
    record Done(UUID document, long entry) implements Outcome {}

    /// Why it was not done; every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
