package lv.auseklis.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.registration.PublicDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where papers are asked for, free of charge (Section 27(2)), and where one that was handed over is
/// looked up.
@RestController
class PapersPage {

    static final Address ADDRESS = new Address("/lv/dokumenti", "/en/papers");
    private static final int ROWS = 50;

    private final Issuing issuing;
    private final JdbcPapers papers;
    private final Registrations registrations;
    private final PublicDocuments documents;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final Clock clock;

    PapersPage(
            Issuing issuing,
            JdbcPapers papers,
            Registrations registrations,
            PublicDocuments documents,
            Pages pages,
            BaseUrl baseUrl,
            Clock clock) {
        this.issuing = issuing;
        this.papers = papers;
        this.registrations = registrations;
        this.documents = documents;
        this.pages = pages;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /// What was typed into the form.
    record Typed(String kind, String institution, String day, String term) {}

    /// @param kinds  what the reader may ask for
    /// @param name   the name of the institution whose number was typed; empty if there is none
    /// @param issued for officials: what was issued, newest first
    /// @param next   the place after which earlier ones follow; null if there are none
    record View(
            List<PaperKind> kinds,
            Typed typed,
            Optional<Bilingual> name,
            List<Bilingual> refused,
            List<Paper> issued,
            @Nullable Long next,
            LocalDate today) {}

    @GetMapping({"/lv/dokumenti", "/en/papers"})
    ResponseEntity<String> page(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String institution,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Language language) {
        return show(HttpStatus.OK, new Typed(kind, institution, "", ""), List.of(), before, language);
    }

    @PostMapping({"/lv/dokumenti", "/en/papers"})
    ResponseEntity<String> ask(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String institution,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "") String document,
            Language language) {
        var typed = new Typed(kind, institution, day, term);
        var actor = SignedIn.actor().orElse(null);
        var asked = kind.equals(PaperKind.COPY.slug()) ? copy(document) : asked(typed, actor);
        var outcome = asked.map(question -> issuing.issue(question, actor, baseUrl.ofRequest()))
                .orElseGet(() -> new Outcome.Refused(List.of(new Bilingual(
                        "Reģistrā nav institūcijas ar šādu numuru (tas izskatās kā ZI-0007), vai diena nav saprotama.",
                        "The Register has no institution with this number (it looks like ZI-0007), or the day cannot be"
                                + " understood."))));
        return switch (outcome) {
            case Outcome.Issued(Paper paper) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", PaperPage.address(paper).in(language))
                        .build();
            case Outcome.Refused(List<Bilingual> reasons) ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, typed, reasons, Long.MAX_VALUE, language);
            case Outcome.Overtaken() -> throw new IllegalStateException("Issuing tries again by itself");
        };
    }

    /// Empty where the institution or the day that the kind needs is missing.
    private Optional<Asked> asked(Typed typed, @Nullable Actor actor) {
        var kind = PaperKind.find(typed.kind())
                .filter(kinds(actor)::contains)
                .orElseThrow(() -> Problem.unreadable(
                        new Bilingual("Tāda dokumenta veida nav.", "There is no such kind of paper.")));
        if (kind == PaperKind.ABSENCE) {
            return Optional.of(
                    new Asked(kind, null, null, Sent.storable(typed.term().strip())));
        }
        var takesDay = kind == PaperKind.STATEMENT || kind == PaperKind.UNAMENDED;
        var day = takesDay ? Day.find(typed.day()) : Optional.<LocalDate>empty();
        if (takesDay
                && day.isEmpty()
                && (kind == PaperKind.UNAMENDED || !typed.day().isBlank())) {
            return Optional.empty();
        }
        return institution(typed.institution())
                .map(registration -> new Asked(
                        kind,
                        registration,
                        kind == PaperKind.STATEMENT ? day.orElse(LocalDate.now(clock)) : day.orElse(null),
                        ""));
    }

    /// @throws Problem 404 where there is no such document that everybody may see
    private Optional<Asked> copy(String id) {
        var document = Sent.id(id)
                .flatMap(documents::find)
                .orElseThrow(
                        () -> Problem.missing(
                                new Bilingual(
                                        "Tāda atklāta dokumenta nav. Iesniegtos dokumentus rāda institūcijas lapa.",
                                        "There is no such document open to everybody. The page of the institution lists what was filed.")));
        return registrations
                .find(document.organisation())
                .map(registration -> new Asked(PaperKind.COPY, registration, null, "", document));
    }

    private Optional<Registration> institution(String number) {
        return RegisterNumber.parse(number).flatMap(registrations::findByNumber);
    }

    private static List<PaperKind> kinds(@Nullable Actor actor) {
        return actor != null && actor.may(Grant.ISSUE_PAPERS)
                ? Arrays.stream(PaperKind.values())
                        .filter(kind -> kind != PaperKind.COPY)
                        .toList()
                : List.of(PaperKind.EXTRACT, PaperKind.STATEMENT, PaperKind.UNAMENDED, PaperKind.ABSENCE);
    }

    private ResponseEntity<String> show(
            HttpStatus status, Typed typed, List<Bilingual> refused, long before, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, ADDRESS, words.t("papers.title"))
                .in(Section.INSTITUTIONS)
                .described(words.t("papers.lead"));
        var actor = SignedIn.actor().orElse(null);
        var official = actor != null && actor.may(Grant.ISSUE_PAPERS);
        var issued = official ? papers.list(before, ROWS) : List.<Paper>of();
        var view = new View(
                kinds(actor),
                typed,
                institution(typed.institution())
                        .map(found -> found.latest().particulars().name()),
                refused,
                issued,
                issued.size() == ROWS ? issued.getLast().entry() : null,
                LocalDate.now(clock));
        return pages.show(status, "papers/index.jte", page, view);
    }
}
