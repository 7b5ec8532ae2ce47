package lv.auseklis.amendments;

import java.util.List;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// What came of an act about a registered institution.
sealed interface Outcome {

    /// @param entry     the index in the log
    /// @param amendment the case that the act is about; null if it is about none
    record Done(long entry, @Nullable UUID amendment) implements Outcome {}

    /// Why it was not done; every reason at once. Nothing was written.
    record Refused(List<Bilingual> reasons) implements Outcome {}

    /// Somebody changed the entry meanwhile; nothing was written.
    ///
    /// @param latest the latest entry about the institution
    record Overtaken(long latest) implements Outcome {}

    static Outcome refused(String lv, String en) {
        return new Refused(List.of(new Bilingual(lv, en)));
    }
}
