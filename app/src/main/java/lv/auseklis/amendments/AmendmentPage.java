package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Language;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.DueDate;
import lv.auseklis.law.FactForm;
import lv.auseklis.organisations.Difference;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Statement;
import lv.auseklis.organisations.Status;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Words;
import lv.auseklis.registration.ApplicationForm;
import lv.auseklis.registration.DocumentChecks;
import lv.auseklis.registration.State;
import lv.auseklis.registration.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One case about a registered institution: the old text and the new, the terms, the decision.
@RestController
class AmendmentPage {

    private final InstitutionCase cases;
    private final Representatives representatives;
    private final Registrations registrations;
    private final Terms terms;
    private final ReportedTerm reported;
    private final CouncilDecision council;
    private final CaseDocuments documents;
    private final Pages pages;
    private final Clock clock;

    AmendmentPage(
            InstitutionCase cases,
            Representatives representatives,
            Registrations registrations,
            Terms terms,
            ReportedTerm reported,
            CouncilDecision council,
            CaseDocuments documents,
            Pages pages,
            Clock clock) {
        this.cases = cases;
        this.representatives = representatives;
        this.registrations = registrations;
        this.terms = terms;
        this.reported = reported;
        this.council = council;
        this.documents = documents;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param differences what the entry says and what it would say
    /// @param documents   what was filed; for the institution also what is attached for the answer
    /// @param report      whether it was reported in time; null if no term was in force
    /// @param deciding    whether the reader decides now
    /// @param removing    whether the reader may remove the institution
    /// @param acting      whether the reader acts for the institution
    /// @param council     which body decided, where the Law says which it is
    /// @param defer       until when it may be deferred; null where it no longer may
    /// @param decide      the term for the decision; null where none is open
    /// @param days        until somebody must act, negative when late; null if nobody must
    record View(
            Amendment amendment,
            Registration registration,
            Map<String, String> stands,
            List<Difference> differences,
            DocumentChecks.Answer documents,
            ReportedTerm.@Nullable Told report,
            boolean deciding,
            boolean removing,
            boolean acting,
            List<LegalForm> forms,
            List<Registrations.Standing> others,
            List<FactForm.Box> council,
            Told told,
            @Nullable DueDate defer,
            @Nullable DueDate decide,
            @Nullable Long days,
            LocalDate today) {

        boolean change() {
            return amendment.kind() == Amendment.Kind.CHANGE;
        }

        boolean answering() {
            return acting && amendment.state() == State.DEFERRED;
        }

        boolean withdrawable() {
            return acting && amendment.state().leadsTo(State.WITHDRAWN);
        }

        List<ApplicationForm.Box> core() {
            return ProposedChange.boxes(ProposedChange.CORE);
        }

        List<Approval> approvals() {
            return Approval.required(registration.latest().particulars().legalForm());
        }

        /// What a box of the answer shows: what was reported, or what stands in the entry.
        String box(String name) {
            return told.value("answer", name, amendment.typed().getOrDefault(name, stands.getOrDefault(name, "")));
        }

        String typed(String name) {
            return told.value("decide", name, "");
        }
    }

    @GetMapping({"/lv/grozijumi/{amendment:[0-9a-f-]{36}}", "/en/amendments/{amendment:[0-9a-f-]{36}}"})
    ResponseEntity<String> one(@PathVariable String amendment, Language language) {
        var actor = InstitutionCase.actor();
        var found = cases.amendment(amendment, actor, LocalDate.now(clock));
        return show(HttpStatus.OK, found, Told.NOTHING, actor, language);
    }

    ResponseEntity<String> show(HttpStatus status, Amendment amendment, Told told, Actor actor, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, amendment.page(), amendment.name().in(language))
                .in(Section.INSTITUTIONS)
                .under(
                        words.t(InstitutionCase.isOfficial(actor) ? "applications.queue" : "amendments.title"),
                        InstitutionCase.isOfficial(actor) ? AmendmentsPage.QUEUE : Amendment.ADDRESS)
                .unlisted();
        return pages.show(status, "amendments/amendment.jte", page, view(amendment, told, actor, words));
    }

    private View view(Amendment amendment, Told told, Actor actor, Words words) {
        var today = LocalDate.now(clock);
        var registration = cases.of(amendment);
        var since = happened(amendment, today);
        var before = before(registration, amendment, since);
        var open = amendment.state().isOpen();
        var due = amendment.due();
        return new View(
                amendment,
                registration,
                before.texts(),
                amendment.kind() == Amendment.Kind.CHANGE
                        ? Difference.between(before, proposed(amendment), words)
                        : List.of(),
                documents(amendment, actor, today),
                report(amendment, since),
                open && InstitutionCase.isOfficial(actor),
                open && actor.may(Grant.REMOVE_REGISTRATION),
                representatives.represents(actor, amendment.organisation(), today),
                List.of(LegalForm.values()),
                others(registration, today),
                council(amendment, registration, told, today),
                told,
                amendment
                        .received()
                        .flatMap(terms::defer)
                        .filter(term -> amendment.state().leadsTo(State.DEFERRED) && !today.isAfter(term.lastDay()))
                        .orElse(null),
                open ? terms.decide(amendment.steps()).orElse(null) : null,
                due == null ? null : (Long) ChronoUnit.DAYS.between(today, due),
                today);
    }

    private List<FactForm.Box> council(Amendment amendment, Registration registration, Told told, LocalDate today) {
        var typed = told.form().equals("answer") ? told.typed() : amendment.typed();
        return council.ask(registration.latest().particulars().legalForm(), typed, today)
                .boxes();
    }

    private DocumentChecks.Answer documents(Amendment amendment, Actor actor, LocalDate today) {
        var all = documents.on(amendment.id(), amendment.steps(), today);
        return representatives.represents(actor, amendment.organisation(), today) ? all : all.filed();
    }

    private ReportedTerm.@Nullable Told report(Amendment amendment, LocalDate since) {
        var rule = amendment.kind() == Amendment.Kind.CHANGE ? ReportedTerm.CORE : ReportedTerm.REORGANISATION;
        return amendment
                .received()
                .flatMap(received -> reported.of(rule, since, received))
                .orElse(null);
    }

    private List<Registrations.Standing> others(Registration registration, LocalDate today) {
        return registrations.listAbout(today, Registrations.ALL_KNOWN).stream()
                .filter(standing -> standing.statement().status() == Status.REGISTERED)
                .filter(standing -> !standing.organisation().equals(registration.organisation()))
                .toList();
    }

    /// The fields that would read differently; a name in English left empty is the Latvian one.
    private static Map<String, String> proposed(Amendment amendment) {
        var proposed = new TreeMap<>(amendment.typed());
        proposed.keySet().retainAll(ProposedChange.CORE);
        return proposed;
    }

    private static LocalDate happened(Amendment amendment, LocalDate today) {
        var box = amendment.kind() == Amendment.Kind.CHANGE ? ChangeCheck.SINCE : ReorganisationCheck.DECIDED;
        return Day.find(amendment.typed(box)).orElse(today);
    }

    /// What the entry said of the day before the case was decided.
    private static Statement before(Registration registration, Amendment amendment, LocalDate day) {
        var last = amendment.lastStep().orElseThrow().entry();
        var decided = amendment.state() == State.ENTERED
                ? registration.statements().stream()
                        .mapToLong(Statement::entry)
                        .filter(entry -> entry < last)
                        .max()
                        .orElse(last)
                : amendment.state().isOpen() ? Long.MAX_VALUE : last;
        return registration.statements().reversed().stream()
                .filter(statement ->
                        statement.entry() < decided && statement.valid().contains(day))
                .findFirst()
                .orElse(registration.latest());
    }
}
