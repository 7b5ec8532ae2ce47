package lv.auseklis.entitlements;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about suspensions by the words that pages and programs send.
@Component
class SuspensionActs {

    private final ProposeSuspension suspend;
    private final ProposeLifting lift;
    private final ConfirmProposal confirm;

    SuspensionActs(ProposeSuspension suspend, ProposeLifting lift, ConfirmProposal confirm) {
        this.suspend = suspend;
        this.lift = lift;
        this.confirm = confirm;
    }

    Outcome act(String act, Agreement about, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "suspend" -> suspend.propose(new ProposeSuspension.Command(about, typed), actor, today);
            case "lift" -> lift.propose(new ProposeLifting.Command(about, typed), actor, today);
            case "confirm" -> confirm.confirm(new ConfirmProposal.Command(about, typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
