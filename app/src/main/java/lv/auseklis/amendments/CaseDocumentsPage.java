package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.registration.DocumentChecks;
import lv.auseklis.registration.Downloads;
import lv.auseklis.registration.FiledDocument;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The documents of a report about an institution: attached here by its representative before it is sent and while it
/// is deferred, read here by the official.
@RestController
class CaseDocumentsPage {

    private final ReportedCases cases;
    private final CaseDocuments documents;
    private final Downloads downloads;
    private final Pages pages;
    private final Clock clock;

    CaseDocumentsPage(ReportedCases cases, CaseDocuments documents, Downloads downloads, Pages pages, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.downloads = downloads;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param editing whether the reader may attach and remove
    /// @param refused why the last request was not carried out; nothing was written
    /// @param typed   what was typed into the boxes of that request
    record View(
            ReportedCases.Case about,
            DocumentChecks.Answer answer,
            boolean editing,
            List<Bilingual> refused,
            Map<String, String> typed,
            LocalDate today,
            long megabytes,
            String issuedHint) {}

    @GetMapping({
        "/lv/grozijumi/{amendment:[0-9a-f-]{36}}/dokumenti",
        "/en/amendments/{amendment:[0-9a-f-]{36}}/documents"
    })
    ResponseEntity<String> list(@PathVariable String amendment, Language language) {
        var actor = InstitutionCase.actor();
        var found = cases.find(amendment, actor, LocalDate.now(clock));
        return show(HttpStatus.OK, found, List.of(), Map.of(), actor, language);
    }

    @GetMapping({
        "/lv/grozijumi/{amendment:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}",
        "/en/amendments/{amendment:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}"
    })
    ResponseEntity<Resource> one(@PathVariable String amendment, @PathVariable String document, WebRequest request) {
        var found = found(cases.find(amendment, InstitutionCase.actor(), LocalDate.now(clock)), document);
        return downloads.send(found, found.fileName(), request);
    }

    /// A document of the case that the reader may see: all for the institution, those filed for the official.
    FiledDocument found(ReportedCases.Case about, String id) {
        return Sent.id(id)
                .flatMap(documents::find)
                .filter(document -> document.caseId().equals(about.id()))
                .filter(document -> about.acting() || document.filed() != null)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Tāda dokumenta nav, vai tas nav jums pieejams.",
                        "There is no such document, or it is not yours to see.")));
    }

    static Address address(UUID id) {
        return Amendment.ADDRESS.then("/" + id).then("/dokumenti", "/documents");
    }

    ResponseEntity<String> show(
            HttpStatus status,
            ReportedCases.Case about,
            List<Bilingual> refused,
            Map<String, String> typed,
            Actor actor,
            Language language) {
        var today = LocalDate.now(clock);
        var words = pages.words(language);
        var name = about.registration().latest().particulars().name().in(language);
        var page = pages.page(language, address(about.id()), words.t("documents.title"))
                .in(Section.INSTITUTIONS)
                .under(about.sent() ? name : words.t("change.title", name), about.back())
                .unlisted();
        var answer = documents.on(about.id(), about.steps(), today);
        var view = new View(
                about,
                about.acting() ? answer : answer.filed(),
                documents.isWritable(about.id(), actor, today),
                refused,
                typed,
                today,
                documents.mostMegabytes(),
                documents.issuedHint(today));
        return pages.show(status, "amendments/documents.jte", page, view);
    }
}
