package lv.auseklis.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Applicant;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of applications send: begin, save, and the acts. What is refused comes back with what was typed.
@RestController
class ApplicationForms {

    private static final int MOST_BOXES = 1_500;
    private static final int LONGEST = 4_000;

    private final Drafts drafts;
    private final ApplicationActs acts;
    private final ApplicationPage page;
    private final Clock clock;

    ApplicationForms(Drafts drafts, ApplicationActs acts, ApplicationPage page, Clock clock) {
        this.drafts = drafts;
        this.acts = acts;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping({"/lv/iesniegumi", "/en/applications"})
    ResponseEntity<String> begin(@RequestParam(defaultValue = "") String kind, Language language) {
        var chosen = Applicant.find(kind)
                .orElseThrow(() -> Problem.unreadable(
                        new Bilingual("Tāda iesniedzēja veida nav.", "There is no such kind of applicant.")));
        return to(language, drafts.begin(chosen, ApplicationPage.actor()).toString());
    }

    /// @param act what is to be done after saving: nothing (`save`), `submit` or `answer`
    @PostMapping({"/lv/iesniegumi/{application:[0-9a-f-]{36}}", "/en/applications/{application:[0-9a-f-]{36}}"})
    ResponseEntity<String> save(
            @PathVariable String application,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "save") String act,
            Language language) {
        var actor = ApplicationPage.actor();
        var found = page.found(application, actor);
        var typed = typed(sent);
        if (!drafts.save(found.id(), version, typed, actor)) {
            var told = new ApplicationPage.Told(List.of(), true, "", "");
            return page.show(HttpStatus.CONFLICT, with(found, typed), told, actor, language);
        }
        return switch (act) {
            case "submit", "answer" -> done(acts.applicant(act, found.id(), actor, today()), found, language);
            default -> to(language, application);
        };
    }

    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/darbiba",
        "/en/applications/{application:[0-9a-f-]{36}}/act"
    })
    ResponseEntity<String> act(
            @PathVariable String application,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "") String until,
            Language language) {
        var actor = ApplicationPage.actor();
        var found = page.found(application, actor);
        var outcome = act.equals("withdraw")
                ? acts.applicant(act, found.id(), actor, today())
                : acts.official(act, found.id(), new ApplicationActs.Reasoned(reasons, day(until)), actor, today());
        if (outcome instanceof Refused(List<Bilingual> refused)) {
            var told = new ApplicationPage.Told(refused, false, reasons, until);
            return page.show(HttpStatus.UNPROCESSABLE_CONTENT, page.found(application, actor), told, actor, language);
        }
        return to(language, application);
    }

    private ResponseEntity<String> done(Outcome outcome, Application found, Language language) {
        var id = found.id().toString();
        if (outcome instanceof Refused(List<Bilingual> refused)) {
            var actor = ApplicationPage.actor();
            var told = new ApplicationPage.Told(refused, false, "", "");
            return page.show(HttpStatus.UNPROCESSABLE_CONTENT, page.found(id, actor), told, actor, language);
        }
        return to(language, id);
    }

    private static Application with(Application found, Map<String, String> typed) {
        return new Application(
                found.id(),
                found.kind(),
                found.account(),
                typed,
                found.version(),
                found.saved(),
                found.state(),
                found.due(),
                found.steps());
    }

    private static Map<String, String> typed(Map<String, String> sent) {
        var typed = new TreeMap<String, String>();
        sent.forEach((name, text) -> {
            var kept = !name.equals("version") && !name.equals("act") && !text.isBlank();
            if (kept && text.length() <= LONGEST && typed.size() < MOST_BOXES) {
                typed.put(name, text.replace("\u0000", ""));
            }
        });
        return typed;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<String> to(Language language, String id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", ApplicationsPage.ADDRESS.in(language) + "/" + id)
                .build();
    }
}
