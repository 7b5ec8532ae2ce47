package lv.auseklis.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
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
    private final PaperQuestions questions;
    private final Pages pages;
    private final BaseUrl baseUrl;
    private final Clock clock;

    PapersPage(
            Issuing issuing, JdbcPapers papers, PaperQuestions questions, Pages pages, BaseUrl baseUrl, Clock clock) {
        this.issuing = issuing;
        this.papers = papers;
        this.questions = questions;
        this.pages = pages;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /// @param kinds  what the reader may ask for
    /// @param name   the name of the institution whose number was typed; empty if there is none
    /// @param issued for officials: what was issued, newest first
    /// @param next   the place after which earlier ones follow; null if there are none
    record View(
            List<PaperKind> kinds,
            PaperQuestions.Typed typed,
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
        return show(
                HttpStatus.OK, new PaperQuestions.Typed(kind, institution, "", "", ""), List.of(), before, language);
    }

    @PostMapping({"/lv/dokumenti", "/en/papers"})
    ResponseEntity<String> ask(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String institution,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "") String document,
            Language language) {
        var typed = new PaperQuestions.Typed(kind, institution, day, term, document);
        var actor = SignedIn.actor().orElse(null);
        var flaws = new ArrayList<Flaw>();
        var asked = questions.read(typed, actor, flaws);
        var outcome = asked == null
                ? new Outcome.Refused(flaws.stream().map(Flaw::detail).toList())
                : issuing.issue(asked, actor, baseUrl.ofRequest());
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

    private ResponseEntity<String> show(
            HttpStatus status, PaperQuestions.Typed typed, List<Bilingual> refused, long before, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, ADDRESS, words.t("papers.title"))
                .in(Section.INSTITUTIONS)
                .described(words.t("papers.lead"));
        var actor = SignedIn.actor().orElse(null);
        var official = actor != null && actor.may(Grant.ISSUE_PAPERS);
        var issued = official ? papers.list(before, ROWS) : List.<Paper>of();
        var view = new View(
                PaperQuestions.kinds(actor),
                typed,
                questions
                        .institution(typed.institution())
                        .map(found -> found.latest().particulars().name()),
                refused,
                issued,
                issued.size() == ROWS ? issued.getLast().entry() : null,
                LocalDate.now(clock));
        return pages.show(status, "papers/index.jte", page, view);
    }
}
