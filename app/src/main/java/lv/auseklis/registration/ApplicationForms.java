package lv.auseklis.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Applicant;
import lv.auseklis.ledger.RequestKey;
import lv.auseklis.organisations.Certificates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of applications send: begin, save, and the acts. What is refused comes back with
/// what was typed.
@RestController
class ApplicationForms {

    /// A fact for the criteria, or a part of one row of facts.
    private static final Pattern FACT = Pattern.compile("[a-zA-Z]{1,40}(\\.\\d{1,3}\\.[a-zA-Z]{1,40})?");

    private static final Set<String> NO_FACTS = Set.of("version", "act");

    private final Drafts drafts;
    private final ApplicationActs acts;
    private final ApplicationPage page;
    private final Certificates certificates;
    private final Clock clock;

    ApplicationForms(
            Drafts drafts, ApplicationActs acts, ApplicationPage page, Certificates certificates, Clock clock) {
        this.drafts = drafts;
        this.acts = acts;
        this.page = page;
        this.certificates = certificates;
        this.clock = clock;
    }

    @PostMapping({"/lv/iesniegumi", "/en/applications"})
    ResponseEntity<String> begin(@RequestParam(defaultValue = "") String kind, Language language) {
        var actor = ApplicationPage.actor();
        Drafts.needGrant(actor);
        var chosen = Applicant.find(kind)
                .orElseThrow(() -> Problem.unreadable(
                        new Bilingual("Tāda iesniedzēja veida nav.", "There is no such kind of applicant.")));
        return to(language, drafts.begin(chosen, actor).toString());
    }

    /// @param act what is to be done after saving: nothing (`save`), to go to the documents (`documents`),
    ///            `submit` or `answer`
    @PostMapping({"/lv/iesniegumi/{application:[0-9a-f-]{36}}", "/en/applications/{application:[0-9a-f-]{36}}"})
    ResponseEntity<String> save(
            @PathVariable String application,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "save") String act,
            Language language) {
        var actor = ApplicationPage.actor();
        var found = page.own(application, actor);
        var typed = typed(sent);
        if (!drafts.save(found.id(), version, typed, actor)) {
            var told = new ApplicationPage.Told(List.of(), true, "", "", null);
            return page.show(HttpStatus.CONFLICT, found.with(typed), told, actor, language);
        }
        return switch (act) {
            case "submit", "answer" ->
                answer(acts.applicant(act, found.id(), actor, today()), application, "", "", language);
            case "documents" -> to(language, application + (language == Language.LV ? "/dokumenti" : "/documents"));
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
            @RequestParam(defaultValue = "") String seen,
            Language language) {
        var actor = ApplicationPage.actor();
        var found = page.found(application, actor);
        var why = new ApplicationActs.Reasoned(
                Sent.storable(reasons), Day.find(until).orElse(null), number(seen));
        var outcome = act.equals("withdraw")
                ? acts.applicant(act, found.id(), actor, today())
                : acts.official(act, found.id(), why, actor, today());
        return switch (outcome) {
            case Outcome.Entered entered -> RequestKey.without(() -> certified(application, actor, language));
            case Outcome.Overtaken overtaken -> {
                var told = ApplicationPage.Told.refused(List.of(), reasons, until);
                yield page.overtaken(page.found(application, actor), told, actor, language);
            }
            default -> answer(outcome, application, reasons, until, language);
        };
    }

    /// A number that cannot be read is one that nobody ever saw.
    private static @Nullable Long number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -2L;
    }

    /// The certificate follows the decision at once (Section 31). Where it cannot be issued now, the
    /// entry stands, and the official reads why.
    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/aplieciba",
        "/en/applications/{application:[0-9a-f-]{36}}/certificate"
    })
    ResponseEntity<String> certificate(@PathVariable String application, Language language) {
        return certified(application, ApplicationPage.actor(), language);
    }

    private ResponseEntity<String> certified(String application, Actor actor, Language language) {
        if (!actor.may(Grant.ISSUE_PAPERS)) {
            throw new Forbidden(Grant.ISSUE_PAPERS);
        }
        var organisation = page.found(application, actor).lastStep().map(Step::organisation);
        var reasons = organisation
                .map(entered -> certificates.issue(new OrganisationId(entered), actor))
                .orElseThrow(ApplicationPage::missing);
        return reasons.isEmpty()
                ? to(language, application)
                : answer(new Refused(reasons), application, "", "", language);
    }

    /// Back to the application; with what was typed, if the act was refused.
    private ResponseEntity<String> answer(
            Outcome outcome, String application, String reasons, String until, Language language) {
        if (outcome instanceof Refused(List<Bilingual> refused)) {
            var actor = ApplicationPage.actor();
            var told = ApplicationPage.Told.refused(refused, reasons, until);
            return page.show(HttpStatus.UNPROCESSABLE_CONTENT, page.found(application, actor), told, actor, language);
        }
        return to(language, application);
    }

    /// What was typed into boxes that a form has. Long texts are kept, so that the page can say so.
    static Map<String, String> typed(Map<String, String> sent) {
        var typed = new TreeMap<String, String>();
        sent.forEach((name, text) -> {
            if (isBox(name) && !text.isBlank()) {
                typed.put(name, Sent.storable(text));
            }
        });
        return typed;
    }

    static boolean isBox(String name) {
        return ApplicationForm.isBox(name) || FACT.matcher(name).matches() && !NO_FACTS.contains(name);
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
