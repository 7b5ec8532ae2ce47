package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Actor;
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
    private final ProposeDecision propose;
    private final ConfirmDecision confirm;

    ApplicationActs(
            SubmitApplication submit,
            AnswerDeferral answer,
            WithdrawApplication withdraw,
            EnterInstitution enter,
            RefuseEntry refuse,
            DeferEntry defer,
            ProposeDecision propose,
            ConfirmDecision confirm) {
        this.submit = submit;
        this.answer = answer;
        this.withdraw = withdraw;
        this.enter = enter;
        this.refuse = refuse;
        this.defer = defer;
        this.propose = propose;
        this.confirm = confirm;
    }

    /// @param until the last day to mend; null where none was given
    /// @param seen  the number of what the official saw last; null where the form carried none
    record Reasoned(
            String text,
            @Nullable LocalDate until,
            @Nullable Long seen) {

        Reasoned(String text, @Nullable LocalDate until) {
            this(text, until, null);
        }
    }

    Outcome applicant(String act, UUID id, Actor actor, LocalDate today) {
        return switch (act) {
            case "submit" -> submit.submit(new SubmitApplication.Command(id), actor, today);
            case "answer" -> answer.answer(new AnswerDeferral.Command(id), actor, today);
            case "withdraw" -> withdraw.withdraw(new WithdrawApplication.Command(id), actor, today);
            default -> throw Problem.unknownAct();
        };
    }

    Outcome official(String act, UUID id, Reasoned why, Actor actor, LocalDate today) {
        return switch (act) {
            case "enter" -> enter.enter(new EnterInstitution.Command(id, why.text(), why.seen()), actor, today);
            case "refuse" -> refuse.refuse(new RefuseEntry.Command(id, why.text(), why.seen()), actor, today);
            case "defer" -> defer.defer(new DeferEntry.Command(id, why.text(), why.until(), why.seen()), actor, today);
            case "propose-enter" -> propose(id, State.ENTERED, why, actor, today);
            case "propose-refuse" -> propose(id, State.REFUSED, why, actor, today);
            case "confirm" -> confirm.confirm(new ConfirmDecision.Command(id, why.seen()), actor, today);
            default -> throw Problem.unknownAct();
        };
    }

    private Outcome propose(UUID id, State decision, Reasoned why, Actor actor, LocalDate today) {
        return propose.propose(new ProposeDecision.Command(id, decision, why.text(), why.seen()), actor, today);
    }
}
