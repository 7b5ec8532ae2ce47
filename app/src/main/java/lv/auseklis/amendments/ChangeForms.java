package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the page of changes sends. What is refused or overtaken comes back with what was typed.
@RestController
class ChangeForms {

    private final InstitutionCase cases;
    private final InstitutionActs acts;
    private final Representatives representatives;
    private final JdbcReportDrafts drafts;
    private final ChangePage page;
    private final Pages pages;
    private final Clock clock;

    ChangeForms(
            InstitutionCase cases,
            InstitutionActs acts,
            Representatives representatives,
            JdbcReportDrafts drafts,
            ChangePage page,
            Pages pages,
            Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.representatives = representatives;
        this.drafts = drafts;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping({"/lv/institucijas/{number:[A-Za-z0-9-]+}/maina", "/en/institutions/{number:[A-Za-z0-9-]+}/change"})
    ResponseEntity<String> change(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "-1") String seen,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var actor = InstitutionCase.actor();
        var today = LocalDate.now(clock);
        var registration = cases.institution(number, actor, today);
        var typed = OtherFacts.gathered(Sent.storable(sent));
        var entry = number(seen);
        if (act.equals("documents")) {
            return documents(registration, actor, today, language);
        }
        return switch (acts.act(act, registration, typed, entry, actor, today)) {
            case Outcome.Done done -> to(language, registration, done);
            case Outcome.Refused refused ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        registration,
                        new Told(act, typed, refused.reasons(), false, List.of()),
                        actor,
                        language);
            case Outcome.Overtaken overtaken -> overtaken(registration, act, typed, entry, actor, language);
        };
    }

    /// Leads to the documents of the next report.
    private ResponseEntity<String> documents(
            Registration registration, Actor actor, LocalDate today, Language language) {
        if (!representatives.represents(actor, registration.organisation(), today)) {
            throw new Forbidden(Grant.REPRESENT_INSTITUTION);
        }
        var draft = drafts.begin(registration.organisation(), actor);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", CaseDocumentsPage.address(draft).in(language))
                .build();
    }

    private ResponseEntity<String> overtaken(
            Registration before, String act, Map<String, String> typed, long seen, Actor actor, Language language) {
        var today = LocalDate.now(clock);
        var registration = cases.institution(before.number().value(), actor, today);
        var meanwhile = InstitutionCase.since(seen, registration, today, pages.words(language));
        var told = new Told(act, typed, List.of(), true, meanwhile);
        return again(HttpStatus.CONFLICT, registration, told, actor, language);
    }

    private ResponseEntity<String> again(
            HttpStatus status, Registration registration, Told told, Actor actor, Language language) {
        var shown = Day.find(told.typed().getOrDefault(ChangeCheck.SHOWN, "")).orElse(LocalDate.now(clock));
        return page.show(status, registration, shown, told, actor, language);
    }

    /// A number of an entry; one that is none was never seen.
    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static ResponseEntity<String> to(Language language, Registration registration, Outcome.Done done) {
        var address = done.amendment() == null
                ? ChangePage.address(registration)
                : Amendment.ADDRESS.then("/" + done.amendment());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }
}
