package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The applicant withdraws the application before it was decided.
@Act
@Requires(Grant.APPLY_FOR_REGISTRATION)
@Cites({"L29(1)a"})
class WithdrawApplication {

    private final CaseBook book;

    WithdrawApplication(CaseBook book) {
        this.book = book;
    }

    record Command(UUID application) {}

    Outcome withdraw(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        var reasons = CaseBook.against(application, State.WITHDRAWN, actor);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var done = Deed.of("WithdrawApplication", State.WITHDRAWN, today, "");
        return new Outcome.Done(book.step(application, done, Map.of(), actor));
    }
}
