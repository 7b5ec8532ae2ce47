package lv.auseklis.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The documents of one application: attached here by its applicant, opened to everybody or closed here by the
/// official.
@RestController
class DocumentsPage {

    private final ApplicationPage applications;
    private final JdbcFiledDocuments documents;
    private final DocumentChecks checks;
    private final Attachments attachments;
    private final Downloads downloads;
    private final Pages pages;
    private final Clock clock;

    DocumentsPage(
            ApplicationPage applications,
            JdbcFiledDocuments documents,
            DocumentChecks checks,
            Attachments attachments,
            Downloads downloads,
            Pages pages,
            Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.checks = checks;
        this.attachments = attachments;
        this.downloads = downloads;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param own      whether the reader is the applicant
    /// @param editing  whether the reader may attach and remove
    /// @param opening  whether the reader may open documents to everybody and close them
    /// @param refused  why the last request was not carried out; nothing was written
    /// @param typed    what was typed into the boxes of that request
    /// @param megabytes of the largest file taken
    record View(
            Application application,
            DocumentChecks.Answer answer,
            boolean own,
            boolean editing,
            boolean opening,
            List<Bilingual> refused,
            Map<String, String> typed,
            LocalDate today,
            long megabytes,
            String issuedHint) {}

    @GetMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti",
        "/en/applications/{application:[0-9a-f-]{36}}/documents"
    })
    ResponseEntity<String> list(@PathVariable String application, Language language) {
        var actor = ApplicationPage.actor();
        return show(HttpStatus.OK, applications.found(application, actor), List.of(), Map.of(), actor, language);
    }

    @GetMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}",
        "/en/applications/{application:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}"
    })
    ResponseEntity<Resource> one(@PathVariable String application, @PathVariable String document, WebRequest request) {
        var found = found(applications.found(application, ApplicationPage.actor()), document, ApplicationPage.actor());
        return downloads.send(found, found.fileName(), request);
    }

    /// A document of the application that the actor may see: all of the applicant's own, and what was filed.
    FiledDocument found(Application application, String id, Actor actor) {
        return Sent.id(id)
                .flatMap(documents::find)
                .filter(document -> document.caseId().equals(application.id()))
                .filter(document -> application.isOf(actor) || document.filed() != null)
                .orElseThrow(DocumentsPage::missing);
    }

    static Problem missing() {
        return Problem.missing(new Bilingual(
                "Tāda dokumenta nav, vai tas nav jums pieejams.",
                "There is no such document, or it is not yours to see."));
    }

    ResponseEntity<String> show(
            HttpStatus status,
            Application application,
            List<Bilingual> refused,
            Map<String, String> typed,
            Actor actor,
            Language language) {
        var words = pages.words(language);
        var address = ApplicationsPage.ADDRESS.then("/" + application.id());
        var page = pages.page(language, address.then("/dokumenti", "/documents"), words.t("documents.title"))
                .in(Section.INSTITUTIONS)
                .under(words.t("applications.title"), ApplicationsPage.ADDRESS)
                .under(application.name().isBlank() ? words.t("application.unnamed") : application.name(), address)
                .unlisted();
        return pages.show(status, "registration/documents.jte", page, view(application, refused, typed, actor));
    }

    private View view(Application application, List<Bilingual> refused, Map<String, String> typed, Actor actor) {
        var today = LocalDate.now(clock);
        var own = application.isOf(actor);
        var answer = checks.on(application, today);
        return new View(
                application,
                own ? answer : answer.filed(),
                own,
                own && application.state().isWithApplicant(),
                actor.may(Grant.DECIDE_REGISTRATION) && application.state() == State.ENTERED,
                refused,
                typed,
                today,
                attachments.mostMegabytes(),
                checks.issuedHint(today));
    }
}
