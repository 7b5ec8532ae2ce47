package lv.auseklis.papers;

import java.util.List;
import java.util.Map;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.Closed;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One issued paper, for whoever has its number and code: how it stands today, and the file. Without
/// the code there is nothing to see, not even whether there is such a number.
@RestController
class PaperPage {

    static final Address ADDRESS = PapersPage.ADDRESS;

    private final JdbcPapers papers;
    private final Standing standing;
    private final SheetText text;
    private final Pages pages;

    PaperPage(JdbcPapers papers, Standing standing, SheetText text, Pages pages) {
        this.papers = papers;
        this.standing = standing;
        this.text = text;
        this.pages = pages;
    }

    /// @param closed   what was closed to the public after the paper was issued
    /// @param official whether the reader keeps the Register
    record View(
            Paper paper,
            Standing.Found found,
            Bilingual article,
            Map<PersonalField, Closed.ByDecision> closed,
            boolean official) {}

    static Address address(Paper paper) {
        return ADDRESS.then("/" + paper.number() + "?code=" + paper.code());
    }

    /// Where one is led who typed number and code.
    @GetMapping({"/lv/dokumenti/meklet", "/en/papers/find"})
    ResponseEntity<String> find(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Language language) {
        return ResponseEntity.status(303)
                .header(
                        HttpHeaders.LOCATION,
                        address(paper(number.strip(), code)).in(language))
                .build();
    }

    @GetMapping({"/lv/dokumenti/{number:[0-9]{4}-[0-9]{5,}}", "/en/papers/{number:[0-9]{4}-[0-9]{5,}}"})
    ResponseEntity<String> one(
            @PathVariable String number, @RequestParam(defaultValue = "") String code, Language language) {
        var paper = paper(number, code);
        var words = pages.words(language);
        var page = pages.page(language, address(paper), words.t("paper.title", paper.number()))
                .in(Section.INSTITUTIONS)
                .under(words.t("papers.title"), ADDRESS)
                .unlisted();
        var view = new View(
                paper, standing.of(paper), text.article(paper.kind()), standing.closedSince(paper), isOfficial());
        return pages.show("papers/paper.jte", page, view);
    }

    @GetMapping("/papers/{number:[0-9]{4}-[0-9]{5,}}.pdf")
    ResponseEntity<byte[]> file(@PathVariable String number, @RequestParam(defaultValue = "") String code) {
        var paper = paper(number, code);
        refuseClosed(paper);
        var name = ContentDisposition.attachment()
                .filename("auseklis-" + paper.number() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore())
                .body(standing.read(paper));
    }

    /// A file that shows what was closed since it was issued is handed to officials only; whoever has it keeps it.
    private void refuseClosed(Paper paper) {
        if (!isOfficial() && !standing.closedSince(paper).isEmpty()) {
            throw new Problem(
                    HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
                    "closed-by-decision",
                    new Bilingual("Ierobežota piekļuve ar lēmumu", "Closed by a decision"),
                    new Bilingual(
                            "Datnē ir ziņas, kurām pēc tās izsniegšanas ar lēmumu ierobežota piekļuve (42. panta piektā"
                                    + " daļa). Jaunu dokumentu bez šīm ziņām izsniedz uzreiz un bez maksas.",
                            "The file holds data that a decision closed to the public after it was issued (Section"
                                    + " 42(5)). A new paper without them is issued at once, free of charge."),
                    List.of());
        }
    }

    /// @throws Problem 404 unless number and code go together, or an official asks
    Paper paper(String number, String code) {
        var typed = VerificationCode.parse(code);
        return papers.find(number)
                .filter(paper ->
                        isOfficial() || typed.filter(paper.code()::agrees).isPresent())
                .orElseThrow(
                        () -> Problem.missing(
                                new Bilingual(
                                        "Dokumenta ar šādu numuru un kodu nav. Pārbaudiet abus: tie ir dokumenta apakšā.",
                                        "There is no paper with this number and code. Check both: they stand at the foot of the paper.")));
    }

    private static boolean isOfficial() {
        return SignedIn.may(Grant.ISSUE_PAPERS);
    }
}
