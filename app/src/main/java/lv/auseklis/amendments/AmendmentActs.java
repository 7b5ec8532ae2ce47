package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts in a case about an institution by the words that pages and programs send.
@Component
class AmendmentActs {

    private final AmendEntry amend;
    private final CarryOutReorganisation carryOut;
    private final DeferAmendment defer;
    private final RefuseAmendment refuse;
    private final AnswerAmendment answer;
    private final WithdrawAmendment withdraw;

    AmendmentActs(
            AmendEntry amend,
            CarryOutReorganisation carryOut,
            DeferAmendment defer,
            RefuseAmendment refuse,
            AnswerAmendment answer,
            WithdrawAmendment withdraw) {
        this.amend = amend;
        this.carryOut = carryOut;
        this.defer = defer;
        this.refuse = refuse;
        this.answer = answer;
        this.withdraw = withdraw;
    }

    Outcome act(String act, Amendment about, Map<String, String> typed, long seen, Actor actor, LocalDate today) {
        var id = about.id();
        var reasons = typed.getOrDefault("reasons", "");
        var until = Day.find(typed.getOrDefault("until", "")).orElse(null);
        return switch (act) {
            case "amend" -> amend.amend(new AmendEntry.Command(id, reasons, seen), actor, today);
            case "remove" ->
                carryOut.carryOut(
                        new CarryOutReorganisation.Command(
                                id,
                                typed.getOrDefault(ReorganisationCheck.SUCCESSOR, ""),
                                typed.getOrDefault(ReorganisationCheck.OWNER, ""),
                                reasons,
                                seen),
                        actor,
                        today);
            case "defer" -> defer.defer(new DeferAmendment.Command(id, reasons, until), actor, today);
            case "refuse" -> refuse.refuse(new RefuseAmendment.Command(id, reasons), actor, today);
            case "answer" -> {
                var version = (int) ChangeForms.number(typed.getOrDefault("version", ""));
                yield answer.answer(new AnswerAmendment.Command(id, typed, version), actor, today);
            }
            case "withdraw" -> withdraw.withdraw(new WithdrawAmendment.Command(id), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
