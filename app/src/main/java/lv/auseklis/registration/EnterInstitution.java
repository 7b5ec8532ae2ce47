package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// The official decides to enter an institution that applied; decision and entry are one transaction on one day.
/// Refused while a criterion is not met. One that the facts leave open is for the official to decide, with reasons.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({
    "L30(1)b",
    "L30(1)d",
    "L30(2)a",
    "L21(2)",
    "L21(3)",
    "L21(4)",
    "L21.1(1)",
    "L21.2(1)",
    "L21.2(4)",
    "L21.3",
    "L21.5(1)a",
    "L21.5(1)b",
    "L21.5(4)",
    "L28(5.1)",
    "L28(1)4"
})
class EnterInstitution {

    private final DirectDecision decision;

    EnterInstitution(DirectDecision decision) {
        this.decision = decision;
    }

    /// @param seen the number of what the official saw last; null where it is not known
    record Command(
            UUID application, String reasons, @Nullable Long seen) {

        Command(UUID application, String reasons) {
            this(application, reasons, null);
        }
    }

    Outcome enter(Command command, Actor actor, LocalDate today) {
        return decision.take(command.application(), State.ENTERED, command.reasons(), command.seen(), actor, today);
    }
}
