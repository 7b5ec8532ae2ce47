package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// The official refuses an entry, with reasons. Also possible when an entry was deferred and the day set for the answer
/// has passed without one.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)b", "L30(2)a", "L30(2)b"})
class RefuseEntry {

    private final DirectDecision decision;

    RefuseEntry(DirectDecision decision) {
        this.decision = decision;
    }

    /// @param seen the number of what the official saw last; null where it is not known
    record Command(
            UUID application, String reasons, @Nullable Long seen) {

        Command(UUID application, String reasons) {
            this(application, reasons, null);
        }
    }

    Outcome refuse(Command command, Actor actor, LocalDate today) {
        return decision.take(command.application(), State.REFUSED, command.reasons(), command.seen(), actor, today);
    }
}
