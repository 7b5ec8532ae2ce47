package lv.auseklis.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Role;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.DueDate;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rulebook;
import lv.auseklis.ledger.Entry;
import lv.auseklis.organisations.Certificates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One application: for its applicant a form while it is with the applicant, for the official the
/// decision.
@RestController
class ApplicationPage {

    private final Drafts drafts;
    private final Criteria criteria;
    private final FoundingCheck founding;
    private final DocumentChecks checks;
    private final Terms terms;
    private final Rulebook rulebook;
    private final Registrations registrations;
    private final Certificates certificates;
    private final DecisionDesk desk;
    private final Pages pages;
    private final Clock clock;

    ApplicationPage(
            Drafts drafts,
            Criteria criteria,
            FoundingCheck founding,
            DocumentChecks checks,
            Terms terms,
            Rulebook rulebook,
            Registrations registrations,
            Certificates certificates,
            DecisionDesk desk,
            Pages pages,
            Clock clock) {
        this.drafts = drafts;
        this.criteria = criteria;
        this.founding = founding;
        this.checks = checks;
        this.terms = terms;
        this.rulebook = rulebook;
        this.registrations = registrations;
        this.certificates = certificates;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /// What was sent to the page and could not be done: shown above it, with what was typed.
    ///
    /// @param draft the decision to draft for; null for the one that the findings speak for
    record Told(
            List<Bilingual> refused,
            boolean stale,
            String reasons,
            String until,
            @Nullable State draft) {

        static final Told NOTHING = new Told(List.of(), false, "", "", null);

        static Told refused(List<Bilingual> refused, String reasons, String until) {
            return new Told(refused, false, reasons, until, null);
        }
    }

    /// @param editing  whether the reader may write in it
    /// @param deciding whether the reader decides on it
    /// @param founding how an institute was founded and is overseen, and the answers of Section 21
    /// @param defer    until when it may be deferred; null where it no longer may
    /// @param decide   the term for the decision; null where none is open
    /// @param desk     what the official decides with; null for others
    /// @param done     the entries of the log about it, by their indexes
    /// @param entered  the number under which the institution was entered; null if it was not
    /// @param certificate the certificate issued for it; null if there is none yet
    record View(
            Application application,
            boolean editing,
            boolean deciding,
            boolean withdrawable,
            Inquiry inquiry,
            Inquiry founding,
            DocumentChecks.Answer documents,
            Rulebook rulebook,
            List<LegalForm> forms,
            List<Flaw> flaws,
            Told told,
            @Nullable DueDate defer,
            @Nullable DueDate decide,
            DecisionDesk.@Nullable Desk desk,
            Map<Long, Entry> done,
            @Nullable RegisterNumber entered,
            Certificates.@Nullable Certificate certificate,
            LocalDate today) {

        boolean certificateMissing() {
            return entered != null && certificate == null;
        }

        /// Who did something, by role, and when.
        String doer(long entry, Words words) {
            var found = done.get(entry);
            return found == null
                    ? ""
                    : Role.parse(found.role())
                                    .map(role -> words.t(role.title()))
                                    .orElse(found.role()) + ", " + words.time(found.recorded());
        }

        String typed(String name) {
            return application.typed().getOrDefault(ApplicationForm.PREFIX + name, "");
        }

        /// What was typed, as readers read it: closed lists and days in words.
        String shown(ApplicationForm.Box box, Words words) {
            var text = typed(box.name());
            return switch (box.type()) {
                case "form" ->
                    LegalForm.parse(text).map(form -> words.t(form.label())).orElse(text);
                case "date" -> Day.find(text).map(words::date).orElse(text);
                default -> text;
            };
        }

        @Nullable
        Flaw flaw(String name) {
            return flaws.stream()
                    .filter(flaw -> flaw.pointer().equals(ApplicationForm.PREFIX + name))
                    .findFirst()
                    .orElse(null);
        }

        List<ApplicationForm.Box> boxes() {
            return ApplicationForm.BOXES;
        }

        @Nullable
        Long days() {
            return ApplicationsPage.days(application.due(), today);
        }
    }

    @GetMapping({"/lv/iesniegumi/{application:[0-9a-f-]{36}}", "/en/applications/{application:[0-9a-f-]{36}}"})
    ResponseEntity<String> one(
            @PathVariable String application, @RequestParam(defaultValue = "") String draft, Language language) {
        var actor = actor();
        var wanted = switch (draft) {
            case "enter" -> State.ENTERED;
            case "refuse" -> State.REFUSED;
            case "defer" -> State.DEFERRED;
            default -> null;
        };
        var told = new Told(List.of(), false, "", "", wanted);
        return show(HttpStatus.OK, found(application, actor), told, actor, language);
    }

    /// The application of an address that the actor may see.
    Application found(String id, Actor actor) {
        return Sent.id(id).flatMap(known -> drafts.find(known, actor)).orElseThrow(ApplicationPage::missing);
    }

    /// The same for what only the applicant may do: an official who may see it is turned away.
    Application own(String id, Actor actor) {
        var found = found(id, actor);
        if (!found.isOf(actor)) {
            throw new Forbidden(Grant.APPLY_FOR_REGISTRATION);
        }
        return found;
    }

    static Problem missing() {
        return Problem.missing(new Bilingual(
                "Tāda iesnieguma nav, vai tas nav jūsu iesniegums.",
                "There is no such application, or it is not yours to see."));
    }

    static Actor actor() {
        return SignedIn.actor().orElseThrow(() -> new Forbidden(Grant.APPLY_FOR_REGISTRATION));
    }

    ResponseEntity<String> show(HttpStatus status, Application application, Told told, Actor actor, Language language) {
        return show(status, "registration/application.jte", application, told, actor, language);
    }

    /// For an official whose form was overtaken: what stands now, beside what was written.
    ResponseEntity<String> overtaken(Application application, Told told, Actor actor, Language language) {
        return show(HttpStatus.CONFLICT, "registration/overtaken.jte", application, told, actor, language);
    }

    private ResponseEntity<String> show(
            HttpStatus status, String template, Application application, Told told, Actor actor, Language language) {
        var words = pages.words(language);
        var name = application.name().isBlank() ? words.t("application.unnamed") : application.name();
        var page = pages.page(language, ApplicationsPage.ADDRESS.then("/" + application.id()), name)
                .in(Section.INSTITUTIONS)
                .under(words.t("applications.title"), ApplicationsPage.ADDRESS)
                .unlisted();
        return pages.show(status, template, page, view(application, told, actor));
    }

    private View view(Application application, Told told, Actor actor) {
        var today = LocalDate.now(clock);
        var own = application.isOf(actor);
        var deciding =
                actor.may(Grant.DECIDE_REGISTRATION) && application.state().isOpen();
        var asked = criteria.ask(application, today);
        var documents = checks.on(application, today);
        var defer = application
                .received()
                .flatMap(terms::defer)
                .filter(due -> application.state().leadsTo(State.DEFERRED) && !today.isAfter(due.lastDay()));
        var decide = application.steps().isEmpty() || !application.state().isOpen()
                ? null
                : terms.decide(application.steps()).orElse(null);
        return new View(
                application,
                own && application.state().isWithApplicant(),
                deciding,
                own && application.state().leadsTo(State.WITHDRAWN),
                asked,
                founding.ask(application, today),
                own ? documents : documents.filed(),
                rulebook,
                List.of(LegalForm.values()),
                application.version() == 0
                        ? List.of()
                        : ApplicationForm.read(application.typed(), today).flaws(),
                told,
                defer.orElse(null),
                decide,
                deciding ? desk.of(application, asked, documents, defer.isPresent(), told.draft(), actor, today) : null,
                desk.done(application),
                entered(application),
                certificate(application),
                today);
    }

    private @Nullable RegisterNumber entered(Application application) {
        return application
                .lastStep()
                .map(Step::organisation)
                .flatMap(organisation -> registrations.find(new OrganisationId(organisation)))
                .map(Registration::number)
                .orElse(null);
    }

    private Certificates.@Nullable Certificate certificate(Application application) {
        return application
                .lastStep()
                .map(Step::organisation)
                .flatMap(organisation -> certificates.find(new OrganisationId(organisation)))
                .orElse(null);
    }
}
