package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Language;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.FactForm;
import lv.auseklis.organisations.Basis;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Statement;
import lv.auseklis.organisations.Status;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.registration.ApplicationForm;
import lv.auseklis.registration.DocumentChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Everything that can be changed about one institution: by its representatives, and by the official.
@RestController
class ChangePage {

    private static final int MOST = 50;
    private static final Set<String> OWN = Set.of("UpdateContacts", "UpdatePremises", "UpdateOtherFacts");

    private final InstitutionCase cases;
    private final Representatives representatives;
    private final JdbcAmendments amendments;
    private final Registrations registrations;
    private final ReportedTerm term;
    private final CouncilDecision council;
    private final CaseDocuments documents;
    private final Pages pages;
    private final Clock clock;

    ChangePage(
            InstitutionCase cases,
            Representatives representatives,
            JdbcAmendments amendments,
            Registrations registrations,
            ReportedTerm term,
            CouncilDecision council,
            CaseDocuments documents,
            Pages pages,
            Clock clock) {
        this.cases = cases;
        this.representatives = representatives;
        this.amendments = amendments;
        this.registrations = registrations;
        this.term = term;
        this.council = council;
        this.documents = documents;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param told whether it was entered in time; null if no term was in force
    record Entered(Statement statement, ReportedTerm.@Nullable Told told) {}

    /// @param shown    about which day the boxes are filled in
    /// @param current  what holds on that day
    /// @param official whether the reader decides
    /// @param acting   whether the reader acts for the institution
    /// @param head     whether the reader is its head
    /// @param council  the box for the body that decided, where the Law says which it is
    /// @param others   the institutions that may take over
    record View(
            Registration registration,
            LocalDate shown,
            Statement current,
            boolean official,
            boolean acting,
            boolean head,
            List<LegalForm> forms,
            List<Representation> representations,
            List<Amendment> amendments,
            List<Registrations.Standing> others,
            List<FactForm.Box> council,
            List<Entered> updates,
            DocumentChecks.Answer documents,
            Told told,
            LocalDate today) {

        List<ApplicationForm.Box> core() {
            return ProposedChange.boxes(ProposedChange.CORE);
        }

        List<ApplicationForm.Box> contacts() {
            return ProposedChange.boxes(ProposedChange.CONTACTS);
        }

        List<ApplicationForm.Box> premises() {
            return ProposedChange.boxes(ProposedChange.PREMISES);
        }

        List<ApplicationForm.Box> otherFacts() {
            return ProposedChange.boxes(ProposedChange.OTHER_FACTS);
        }

        List<ApplicationForm.Box> all() {
            return ProposedChange.boxes(ProposedChange.ALL);
        }

        List<Basis.Kind> bases() {
            return OfficialChange.KINDS;
        }

        List<Approval> approvals() {
            return Approval.required(current.particulars().legalForm());
        }

        /// What a box of a form shows.
        String stands(String form, String box) {
            return told.value(form, box, current.texts().getOrDefault(box, ""));
        }

        String typed(String form, String box) {
            return told.value(form, box, "");
        }
    }

    @GetMapping({"/lv/institucijas/{number:[A-Za-z0-9-]+}/maina", "/en/institutions/{number:[A-Za-z0-9-]+}/change"})
    ResponseEntity<String> change(
            @PathVariable String number, @RequestParam(required = false) @Nullable String asOf, Language language) {
        var actor = InstitutionCase.actor();
        var today = LocalDate.now(clock);
        var day = Day.past("asOf", asOf, today);
        var registration = cases.institution(number, actor, today);
        return show(HttpStatus.OK, registration, day == null ? today : day, Told.NOTHING, actor, language);
    }

    static Address address(Registration registration) {
        return new Address(
                Section.INSTITUTIONS.address().lv() + "/" + registration.number() + "/maina",
                Section.INSTITUTIONS.address().en() + "/" + registration.number() + "/change");
    }

    ResponseEntity<String> show(
            HttpStatus status, Registration registration, LocalDate shown, Told told, Actor actor, Language language) {
        var today = LocalDate.now(clock);
        var words = pages.words(language);
        var name = registration.latest().particulars().name().in(language);
        var page = pages.page(language, address(registration), words.t("change.title", name))
                .in(Section.INSTITUTIONS)
                .under(words.t("institutions.title"), Section.INSTITUTIONS.address())
                .under(name, Section.INSTITUTIONS.address().then("/" + registration.number()))
                .unlisted();
        return pages.show(status, "amendments/change.jte", page, view(registration, shown, told, actor, today));
    }

    /// What the institution entered itself, newest first, and whether in time.
    private List<Entered> updates(Registration registration) {
        return registration.statements().reversed().stream()
                .filter(statement -> OWN.contains(statement.act()))
                .limit(MOST)
                .flatMap(statement -> Optional.ofNullable(statement.valid().from()).stream()
                        .map(since -> new Entered(
                                statement,
                                term.of(
                                                ReportedTerm.OWN_UPDATE,
                                                since,
                                                LocalDate.ofInstant(statement.recorded(), clock.getZone()))
                                        .orElse(null))))
                .toList();
    }

    private View view(Registration registration, LocalDate shown, Told told, Actor actor, LocalDate today) {
        var organisation = registration.organisation();
        var official = InstitutionCase.isOfficial(actor);
        var others = registrations.listAbout(today, Registrations.ALL_KNOWN).stream()
                .filter(standing -> standing.statement().status() == Status.REGISTERED)
                .filter(standing -> !standing.organisation().equals(organisation))
                .toList();
        return new View(
                registration,
                shown,
                registration.about(shown).orElse(registration.latest()),
                official && actor.may(Grant.CORRECT_REGISTRATION),
                representatives.represents(actor, organisation, today),
                representatives.isHead(actor, organisation, today),
                List.of(LegalForm.values()),
                representatives.list(organisation),
                amendments.listOf(organisation, MOST),
                others,
                council.ask(
                                registration.latest().particulars().legalForm(),
                                told.form().equals("report") ? told.typed() : Map.of(),
                                today)
                        .boxes(),
                updates(registration),
                documents.ofDraft(organisation, actor, today),
                told,
                today);
    }
}
