package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about activities by the words that pages and programs send.
@Component
class ActivityActs {

    private final AnnounceActivity announce;
    private final ChangeActivity change;
    private final CancelActivity cancel;

    ActivityActs(AnnounceActivity announce, ChangeActivity change, CancelActivity cancel) {
        this.announce = announce;
        this.change = change;
        this.cancel = cancel;
    }

    Outcome act(String act, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "announce" -> announce.announce(new AnnounceActivity.Command(typed), actor, today);
            case "change" -> change.change(new ChangeActivity.Command(typed), actor, today);
            case "cancel" -> cancel.cancel(new CancelActivity.Command(typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
