package lv.auseklis.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rules;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where the official records facts for the criteria of one institution.
@RestController
class CriteriaFactsPage {

    private final SupervisionDoor door;
    private final RecordCriteriaFacts record;
    private final InstitutionCriteria criteria;
    private final Rules rules;
    private final Pages pages;
    private final Clock clock;

    CriteriaFactsPage(
            SupervisionDoor door,
            RecordCriteriaFacts record,
            InstitutionCriteria criteria,
            Rules rules,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.record = record;
        this.criteria = criteria;
        this.rules = rules;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param form the boxes; null where it is not known by which criteria the institution is judged
    record View(Registration registration, @Nullable Inquiry form, SentForm sent, LocalDate today) {}

    @GetMapping({"/lv/uzraudziba/{number:[A-Za-z0-9-]+}/kriteriji", "/en/supervision/{number:[A-Za-z0-9-]+}/criteria"})
    ResponseEntity<String> form(@PathVariable String number, Language language) {
        official();
        return show(HttpStatus.OK, door.registration(number), SentForm.NOTHING, language);
    }

    @PostMapping({"/lv/uzraudziba/{number:[A-Za-z0-9-]+}/kriteriji", "/en/supervision/{number:[A-Za-z0-9-]+}/criteria"})
    ResponseEntity<String> record(
            @PathVariable String number, @RequestParam Map<String, String> fields, Language language) {
        var actor = official();
        var registration = door.registration(number);
        var sent = SentForm.of(fields);
        var command = new RecordCriteriaFacts.Command(
                registration.organisation(), sent.day("day"), sent.typed(), sent.text("reference"));
        return switch (record.record(command, actor, LocalDate.now(clock))) {
            case Outcome.Refused refused ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, registration, sent.refused(refused.reasons()), language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", SupervisionPage.ADDRESS.in(language) + "/" + registration.number())
                        .build();
        };
    }

    private Actor official() {
        var actor = door.actor();
        if (!actor.may(Grant.REMOVE_REGISTRATION)) {
            throw new Forbidden(Grant.REMOVE_REGISTRATION);
        }
        return actor;
    }

    private ResponseEntity<String> show(
            HttpStatus status, Registration registration, SentForm sent, Language language) {
        var today = LocalDate.now(clock);
        var words = pages.words(language);
        var address = SupervisionPage.ADDRESS.then("/" + registration.number());
        var own = new Address(address.lv() + "/kriteriji", address.en() + "/criteria");
        var page = pages.page(language, own, words.t("supervision.record-criteria"))
                .in(Section.INSTITUTIONS)
                .under(words.t("supervision.title"), SupervisionPage.ADDRESS)
                .under(registration.latest().particulars().name().in(language), address)
                .unlisted();
        var typed = new TreeMap<>(sent.typed());
        if (!sent.refused().isEmpty()) {
            typed.put("ask", "1");
        }
        var form = criteria.kind(registration, today)
                .map(kind -> Inquiry.of(kind.criteria(), typed, rules, today))
                .orElse(null);
        return pages.show(status, "supervision/criteria.jte", page, new View(registration, form, sent, today));
    }
}
