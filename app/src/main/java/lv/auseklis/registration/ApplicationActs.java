package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The acts about an application by the words that pages send.
@Component
class ApplicationActs {

    private final SubmitApplication submit;
    private final AnswerDeferral answer;
    private final WithdrawApplication withdraw;
    private final EnterInstitution enter;
    private final RefuseEntry refuse;
    private final DeferEntry defer;

    ApplicationActs(
            SubmitApplication submit,
            AnswerDeferral answer,
            WithdrawApplication withdraw,
            EnterInstitution enter,
            RefuseEntry refuse,
            DeferEntry defer) {
        this.submit = submit;
        this.answer = answer;
        this.withdraw = withdraw;
        this.enter = enter;
        this.refuse = refuse;
        this.defer = defer;
    }

    /// @param until the last day to mend; null where none was given
    record Reasoned(String text, @Nullable LocalDate until) {}

    Outcome applicant(String act, UUID id, Actor actor, LocalDate today) {
        return switch (act) {
            case "submit" -> submit.submit(new SubmitApplication.Command(id), actor, today);
            case "answer" -> answer.answer(new AnswerDeferral.Command(id), actor, today);
            case "withdraw" -> withdraw.withdraw(new WithdrawApplication.Command(id), actor, today);
            default -> throw unknown();
        };
    }

    Outcome official(String act, UUID id, Reasoned why, Actor actor, LocalDate today) {
        return switch (act) {
            case "enter" -> enter.enter(new EnterInstitution.Command(id, why.text()), actor, today);
            case "refuse" -> refuse.refuse(new RefuseEntry.Command(id, why.text()), actor, today);
            case "defer" -> defer.defer(new DeferEntry.Command(id, why.text(), why.until()), actor, today);
            default -> throw unknown();
        };
    }

    static Problem unknown() {
        return Problem.unreadable(new Bilingual("Tādas darbības nav.", "There is no such act."));
    }
}
