package lv.auseklis.cerngroup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.access.SignedIn;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Asking for support, for pages and programs alike, and the acts of the contact point by their words.
@Component
class SupportActs {

    private static final Actor PROGRAM = new Actor(Role.CERN_CONTACT_POINT, "program");

    private final ReceiveRequest receive;
    private final AnswerRequest answer;
    private final CloseRequest close;
    private final AskingPace pace;
    private final Clock clock;

    SupportActs(ReceiveRequest receive, AnswerRequest answer, CloseRequest close, AskingPace pace, Clock clock) {
        this.receive = receive;
        this.answer = answer;
        this.close = close;
        this.pace = pace;
        this.clock = clock;
    }

    /// Whether one more question is taken from where the request comes.
    boolean allows(HttpServletRequest request) {
        return pace.allows(from(request));
    }

    ReceiveRequest.Receipt ask(Map<String, String> typed, HttpServletRequest request) {
        var account = SignedIn.actor().map(Actor::account).orElse(null);
        var receipt = receive.receive(new ReceiveRequest.Command(typed, account), PROGRAM, LocalDate.now(clock));
        if (receipt instanceof ReceiveRequest.Receipt.Received) {
            pace.took(from(request));
        }
        return receipt;
    }

    Outcome act(String act, Map<String, String> typed, Actor actor) {
        var today = LocalDate.now(clock);
        return switch (act) {
            case "answer" -> answer.answer(new AnswerRequest.Command(typed), actor, today);
            case "close" -> close.close(new CloseRequest.Command(typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }

    private static String from(HttpServletRequest request) {
        return SignedIn.actor().map(actor -> "account " + actor.account()).orElseGet(request::getRemoteAddr);
    }
}
