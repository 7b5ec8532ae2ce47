package lv.auseklis.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the page of governance sends. What is refused comes back with what was typed.
@RestController
class GovernanceForms {

    private final GovernanceDoor door;
    private final GovernanceActs acts;
    private final GovernancePage page;
    private final Clock clock;

    GovernanceForms(GovernanceDoor door, GovernanceActs acts, GovernancePage page, Clock clock) {
        this.door = door;
        this.acts = acts;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping({
        "/lv/institucijas/{number:[A-Za-z0-9-]+}/parvaldiba/darbiba",
        "/en/institutions/{number:[A-Za-z0-9-]+}/governance/act"
    })
    ResponseEntity<String> act(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var today = LocalDate.now(clock);
        var registration = door.own(number, today);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, registration.organisation(), typed, GovernanceDoor.actor(), today)) {
            case Outcome.Refused refused ->
                page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        registration,
                        new Sheet(act, typed, refused.reasons()),
                        language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", GovernancePage.address(registration).in(language))
                        .build();
        };
    }
}
