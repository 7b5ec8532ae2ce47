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
@Cites({"L30(2)c"})
class AnswerDeferral {

    private final CaseBook book;

    AnswerDeferral(CaseBook book) {
        this.book = book;
    }

    record Command(UUID application) {}

    Outcome answer(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        var reasons = CaseBook.against(application, State.ANSWERED, actor);
        var form = new ApplicationForm(application.typed(), today);
        form.read();
        reasons.addAll(form.sentences());
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var done = CaseBook.Done.of("AnswerDeferral", State.ANSWERED, today, "");
        return new Outcome.Done(book.step(application, done, SubmitApplication.fields(application), actor));
    }
}
