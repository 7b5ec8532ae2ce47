package lv.auseklis.cern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of the Agreement send. What is refused comes back with what was typed.
@RestController
class CernForms {

    private final CernDoor door;
    private final CernActs acts;
    private final OpenAgreement open;
    private final CernPages pages;
    private final Clock clock;

    CernForms(CernDoor door, CernActs acts, OpenAgreement open, CernPages pages, Clock clock) {
        this.door = door;
        this.acts = acts;
        this.open = open;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping({"/lv/cern/valstis", "/en/cern/states"})
    ResponseEntity<String> open(@RequestParam Map<String, String> sent, Language language) {
        var actor = CernDoor.keeper();
        var typed = Sent.storable(sent);
        return switch (open.open(new OpenAgreement.Command(typed), actor, LocalDate.now(clock))) {
            case Outcome.Refused refused ->
                pages.showStates(
                        HttpStatus.UNPROCESSABLE_CONTENT, new Sheet("open", typed, refused.reasons()), language);
            case Outcome.Done done -> to(CernPages.STATES, language);
        };
    }

    private static ResponseEntity<String> to(Address address, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }

    /// @param page whence it was sent: `agreement`, `contribution` or a year
    @PostMapping({"/lv/cern/valstis/{state:[A-Z]{2}}/darbiba", "/en/cern/states/{state:[A-Z]{2}}/act"})
    ResponseEntity<String> act(
            @PathVariable String state,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String page,
            Language language) {
        var actor = CernDoor.keeper();
        var agreement = door.agreement(state);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, agreement, typed, actor, LocalDate.now(clock))) {
            case Outcome.Refused refused ->
                pages.refused(agreement, new Sheet(act, typed, refused.reasons()), language);
            case Outcome.Done done -> to(back(agreement, act, page), language);
        };
    }

    private static Address back(Agreement agreement, String act, String page) {
        if (act.equals("event") || page.equals("agreement")) {
            return CernPages.address(agreement);
        }
        return page.matches("[0-9]{4}") ? CernPages.CONTRIBUTION.then("/" + page) : CernPages.CONTRIBUTION;
    }
}
