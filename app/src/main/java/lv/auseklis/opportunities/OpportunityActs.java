package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about one notice by the words that pages and programs send.
@Component
class OpportunityActs {

    private final StateInterest interest;
    private final RecordResult result;
    private final WithdrawNotice withdraw;

    OpportunityActs(StateInterest interest, RecordResult result, WithdrawNotice withdraw) {
        this.interest = interest;
        this.result = result;
        this.withdraw = withdraw;
    }

    /// Who is signed in, where that is somebody who may do the act.
    static Actor actor(String act) {
        return SignedIn.holding(act.equals("interest") ? Grant.OFFER_CAPABILITIES : Grant.KEEP_OPPORTUNITIES);
    }

    Outcome act(String act, UUID notice, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "interest" -> interest.state(new StateInterest.Command(notice, typed), actor, today);
            case "result" -> result.record(new RecordResult.Command(notice, typed), actor, today);
            case "withdraw" ->
                withdraw.withdraw(new WithdrawNotice.Command(notice, typed.getOrDefault("reason", "")), actor);
            default -> throw Problem.unknownAct();
        };
    }
}
