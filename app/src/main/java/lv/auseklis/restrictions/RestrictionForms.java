package lv.auseklis.restrictions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.InstitutionLookup;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the page of restrictions sends. What is refused comes back with what was typed.
@RestController
class RestrictionForms {

    private final InstitutionLookup institutions;
    private final RestrictData restrictData;
    private final LiftRestriction liftRestriction;
    private final RestrictionsPage page;
    private final Clock clock;

    RestrictionForms(
            InstitutionLookup institutions,
            RestrictData restrictData,
            LiftRestriction liftRestriction,
            RestrictionsPage page,
            Clock clock) {
        this.institutions = institutions;
        this.restrictData = restrictData;
        this.liftRestriction = liftRestriction;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping({
        "/lv/institucijas/{number:[A-Za-z0-9-]+}/ierobezojumi",
        "/en/institutions/{number:[A-Za-z0-9-]+}/restrictions"
    })
    ResponseEntity<String> decide(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var actor = RestrictionsPage.official();
        var registration = institutions.registration(number);
        var typed = Sent.storable(sent);
        var today = LocalDate.now(clock);
        return switch (act) {
            case "restrict" ->
                switch (restrictData.restrict(restriction(registration, typed), actor, today)) {
                    case RestrictData.Outcome.Restricted done -> to(registration, language);
                    case RestrictData.Outcome.Refused(List<Bilingual> reasons) ->
                        refused(registration, typed, reasons, language);
                };
            case "lift" ->
                switch (liftRestriction.lift(lifting(registration, typed), actor, today)) {
                    case LiftRestriction.Outcome.Lifted done -> to(registration, language);
                    case LiftRestriction.Outcome.Refused(List<Bilingual> reasons) ->
                        refused(registration, typed, reasons, language);
                };
            default -> throw Problem.unknownAct();
        };
    }

    private static RestrictData.Command restriction(Registration registration, Map<String, String> typed) {
        return new RestrictData.Command(
                registration.organisation(),
                typed.getOrDefault("field", ""),
                typed.getOrDefault("decision", ""),
                typed.getOrDefault("decided", ""),
                typed.getOrDefault("basis", ""),
                typed.getOrDefault("until", ""),
                typed.getOrDefault("person", "").equals("yes"));
    }

    private static LiftRestriction.Command lifting(Registration registration, Map<String, String> typed) {
        return new LiftRestriction.Command(
                registration.organisation(),
                typed.getOrDefault("field", ""),
                typed.getOrDefault("decision", ""),
                typed.getOrDefault("decided", ""));
    }

    private ResponseEntity<String> refused(
            Registration registration, Map<String, String> typed, List<Bilingual> reasons, Language language) {
        return page.show(
                HttpStatus.UNPROCESSABLE_CONTENT, registration, new RestrictionsPage.Sent(typed, reasons), language);
    }

    private static ResponseEntity<String> to(Registration registration, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", RestrictionsPage.address(registration).in(language))
                .build();
    }
}
