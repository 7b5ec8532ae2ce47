package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;

/// A case about the removal of an institution on one ground.
///
/// @param due   the last day for the reply of the institution
/// @param steps what was done, oldest first; empty in lists
record RemovalCase(
        UUID id,
        OrganisationId organisation,
        RemovalGround ground,
        State state,
        LocalDate opened,
        LocalDate due,
        List<Step> steps) {

    /// One thing done in the case.
    ///
    /// @param entry the entry of the log
    /// @param state where the case stood afterwards
    /// @param text  the notice, the reply or the reasons
    record Step(long entry, State state, LocalDate day, String text) {}

    /// Whether a decision to remove must still wait for the reply.
    boolean isWaiting(LocalDate today) {
        return state == State.OPEN && ground.isHeard() && !today.isAfter(due);
    }
}
