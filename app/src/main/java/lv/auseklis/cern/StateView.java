package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A State at CERN as programs read it.
///
/// @param entity the opaque name in the log
/// @param from   the first day of the status of Associate Member, where known
/// @param to     its last day, where an end is in sight
record StateView(
        UUID entity,
        String state,
        Bilingual name,
        Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static StateView of(Standing standing) {
        var agreement = standing.agreement();
        return new StateView(
                agreement.id(), agreement.state(), agreement.name(), standing.status(), standing.from(), standing.to());
    }
}
