package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One figure of a year, as recorded; never changed. A later one of the same kind and year takes its place.
///
/// @param entry    the entry of the log
/// @param value    in the unit of the kind; null where that is a day
/// @param day      null where the kind is an amount or a fraction
/// @param struckBy the entry of the log that struck it; -1 where it stands
record Figure(
        long entry,
        int year,
        FigureKind kind,
        @Nullable BigDecimal value,
        @Nullable LocalDate day,
        Provenance provenance,
        long struckBy) {

    boolean stands() {
        return struckBy < 0;
    }
}
