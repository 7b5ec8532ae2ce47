package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of supervision send. What is refused comes back with what was typed.
@RestController
class SupervisionForms {

    private final SupervisionDoor door;
    private final SupervisionActs acts;
    private final DossierPage dossierPage;
    private final RemovalCasePage casePage;
    private final Clock clock;

    SupervisionForms(
            SupervisionDoor door,
            SupervisionActs acts,
            DossierPage dossierPage,
            RemovalCasePage casePage,
            Clock clock) {
        this.door = door;
        this.acts = acts;
        this.dossierPage = dossierPage;
        this.casePage = casePage;
        this.clock = clock;
    }

    @PostMapping({"/lv/uzraudziba/{number:[A-Za-z0-9-]+}/darbiba", "/en/supervision/{number:[A-Za-z0-9-]+}/act"})
    ResponseEntity<String> act(
            @PathVariable String number, @RequestParam Map<String, String> fields, Language language) {
        var actor = door.actor();
        var registration = door.registration(number);
        var sent = SentForm.of(fields);
        return switch (acts.about(registration.organisation(), sent, actor, LocalDate.now(clock))) {
            case Outcome.Refused refused ->
                dossierPage.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        registration,
                        sent.refused(refused.reasons()),
                        actor,
                        language);
            case Outcome.Done done ->
                to(
                        sent.act().equals("open")
                                ? RemovalCasePage.address(done.id()).in(language)
                                : SupervisionPage.ADDRESS.in(language) + "/" + registration.number());
        };
    }

    @PostMapping({
        "/lv/uzraudziba/lietas/{removal:[0-9a-f-]{36}}/darbiba",
        "/en/supervision/cases/{removal:[0-9a-f-]{36}}/act"
    })
    ResponseEntity<String> decide(
            @PathVariable String removal, @RequestParam Map<String, String> fields, Language language) {
        var actor = door.actor();
        if (!actor.may(Grant.REMOVE_REGISTRATION)) {
            throw new Forbidden(Grant.REMOVE_REGISTRATION);
        }
        var known = door.removalCase(removal);
        var sent = SentForm.of(fields);
        return switch (acts.inCase(known, sent, actor, LocalDate.now(clock))) {
            case Outcome.Refused refused ->
                casePage.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        door.removalCase(removal),
                        sent.refused(refused.reasons()),
                        actor,
                        language);
            case Outcome.Done done -> to(RemovalCasePage.address(done.id()).in(language));
        };
    }

    private static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
