package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The applicant mends what was missing. The month for the decision, which stood still, runs on from this day.
@Act
@Requires(Grant.APPLY_FOR_REGISTRATION)
@Cites({"L30(2)c", "L29(1)b", "L29(1)c", "L29(1)d", "L29(2)b"})
class AnswerDeferral {

    private final Filing filing;

    AnswerDeferral(Filing filing) {
        this.filing = filing;
    }

    record Command(UUID application) {}

    Outcome answer(Command command, Actor actor, LocalDate today) {
        return filing.file(command.application(), "AnswerDeferral", State.ANSWERED, actor, today);
    }
}
