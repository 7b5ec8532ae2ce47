package lv.auseklis.amendments;

import java.time.LocalDate;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// That an account acts for an institution, on which days.
///
/// @param entry   the entry of the log by which it began
/// @param lastDay null if it has no end yet; before `firstDay` if it ended before it began
record Representation(
        long entry,
        OrganisationId organisation,
        String account,
        Kind kind,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    enum Kind {
        HEAD,
        AUTHORISED
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
