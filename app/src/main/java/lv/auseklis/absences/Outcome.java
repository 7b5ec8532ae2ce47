package lv.auseklis.absences;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about an absence.
sealed interface Outcome {

    record Done() implements Outcome {}

    /// Every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
