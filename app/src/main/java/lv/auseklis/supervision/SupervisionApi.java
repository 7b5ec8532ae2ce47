package lv.auseklis.supervision;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Supervision for programs: the same acts as on its pages, with the same names of boxes.
@RestController
class SupervisionApi {

    private final SupervisionDoor door;
    private final SupervisionActs acts;
    private final Clock clock;

    SupervisionApi(SupervisionDoor door, SupervisionActs acts, Clock clock) {
        this.door = door;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param id    of what was recorded, or of the removal case
    /// @param entry the index of the entry in the log
    record SupervisedView(UUID id, long entry) {}

    @PostMapping("/api/v1/institutions/{number}/supervision/{act}")
    @Operation(
            description =
                    "Records a `finding` of an inspection (Section 29(2)), a written `request` for information and"
                            + " its `reply` (Section 32(1)(5)), `evidence` and facts for the"
                            + " `criteria` of Section 28; lets the Council `propose` a removal (Section 32(2))"
                            + " and the official `open` a removal case (Section 32). The names are those of the boxes of the"
                            + " page.")
    SupervisedView about(
            @PathVariable String number, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = door.actor();
        var organisation = door.registration(number).organisation();
        return told(acts.about(organisation, sent(act, body), actor, LocalDate.now(clock)));
    }

    @PostMapping("/api/v1/removal-cases/{removal}/{act}")
    @Operation(
            description = "In a removal case the official records what the institution replied (`hear`), decides to"
                    + " `remove`, with a `successor` where there is one, or to `close` the case (Section 32).")
    SupervisedView inCase(
            @PathVariable String removal, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = door.actor();
        if (!actor.may(Grant.REMOVE_REGISTRATION)) {
            throw new Forbidden(Grant.REMOVE_REGISTRATION);
        }
        var known = door.removalCase(removal);
        return told(acts.inCase(known, sent(act, body), actor, LocalDate.now(clock)));
    }

    private static SentForm sent(String act, Map<String, @Nullable String> body) {
        var typed = new TreeMap<>(Sent.storable(body));
        typed.put("act", act);
        return SentForm.of(typed);
    }

    private static SupervisedView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new SupervisedView(done.id(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
