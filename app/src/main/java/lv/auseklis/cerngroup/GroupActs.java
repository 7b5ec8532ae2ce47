package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about members and roles by the words that pages and programs send.
@Component
class GroupActs {

    private final AdmitMember admit;
    private final AssignRole assign;
    private final EndTenure end;
    private final StrikeTenure strike;

    GroupActs(AdmitMember admit, AssignRole assign, EndTenure end, StrikeTenure strike) {
        this.admit = admit;
        this.assign = assign;
        this.end = end;
        this.strike = strike;
    }

    Outcome act(String act, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "admit" -> admit.admit(new AdmitMember.Command(typed), actor, today);
            case "assign" -> assign.assign(new AssignRole.Command(typed), actor, today);
            case "end" -> end.end(new EndTenure.Command(typed), actor, today);
            case "strike" -> strike.strike(new StrikeTenure.Command(typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
