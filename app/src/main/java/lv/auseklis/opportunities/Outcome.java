package lv.auseklis.opportunities;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What came of an act about an opportunity.
sealed interface Outcome {

    /// @param entry the index in the log
    record Done(long entry) implements Outcome {}

    /// Why it was not done; every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {

        static Refused of(String lv, String en) {
            return new Refused(List.of(new Bilingual(lv, en)));
        }
    }
}
