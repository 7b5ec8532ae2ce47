package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The head of an institution files the application for registration. From this day the terms of Section 30(1) run. A
/// criterion that is not met does not stop the applicant: whether it is, the official decides.
@Act
@Requires(Grant.APPLY_FOR_REGISTRATION)
@Cites({
    "L21(1)",
    "L21(2)",
    "L21(3)",
    "L21(4)",
    "L21(5)",
    "L21.1(1)",
    "L21.2(1)",
    "L21.2(4)",
    "L21.3",
    "L21.4(1)",
    "L21.5(1)a",
    "L21.5(1)b",
    "L21.5(4)",
    "L28(1)1",
    "L28(1)2",
    "L28(1)3",
    "L28(1)4",
    "L28(1)5",
    "L28(5.1)",
    "L29(1)a",
    "L29(1)b",
    "L29(1)c",
    "L29(1)d",
    "L29(2)b"
})
class SubmitApplication {

    private final Filing filing;

    SubmitApplication(Filing filing) {
        this.filing = filing;
    }

    record Command(UUID application) {}

    Outcome submit(Command command, Actor actor, LocalDate today) {
        return filing.file(command.application(), "SubmitApplication", State.RECEIVED, actor, today);
    }
}
