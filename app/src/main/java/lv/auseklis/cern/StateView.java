package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A State at CERN as programs read it.
///
/// @param entity the opaque name in the log
/// @param since  since when it is what it is: a day, or the month or year where no more is known; null where nothing is
/// @param from   the first day of the status, where that is known to the day
/// @param to     the last day of the status of Associate Member, where an end is in sight
record StateView(
        UUID entity,
        String state,
        Bilingual name,
        Status status,
        @Nullable String since,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static StateView of(Standing standing) {
        var agreement = standing.agreement();
        var since = standing.since();
        return new StateView(
                agreement.id(),
                agreement.state(),
                agreement.name(),
                standing.status(),
                since == null ? null : since.toString(),
                since == null ? null : since.exact().orElse(null),
                standing.to());
    }
}
