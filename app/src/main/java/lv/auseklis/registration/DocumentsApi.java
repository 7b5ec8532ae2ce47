package lv.auseklis.registration;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The documents of an application, for programs: the same checks as on the page, and the same words.
@RestController
class DocumentsApi {

    private final ApplicationPage applications;
    private final DocumentsPage page;
    private final DocumentChecks checks;
    private final Attachments attachments;
    private final OpenDocument open;
    private final CloseDocument close;
    private final Clock clock;

    DocumentsApi(
            ApplicationPage applications,
            DocumentsPage page,
            DocumentChecks checks,
            Attachments attachments,
            OpenDocument open,
            CloseDocument close,
            Clock clock) {
        this.applications = applications;
        this.page = page;
        this.checks = checks;
        this.attachments = attachments;
        this.open = open;
        this.close = close;
        this.clock = clock;
    }

    @GetMapping("/api/v1/applications/{application}/documents")
    @Operation(description = "The documents of an application: for its applicant all, for officials those filed.")
    List<DocumentView> list(@PathVariable String application) {
        return listed(applications.found(application, ApplicationPage.actor()));
    }

    @PostMapping(path = "/api/v1/applications/{application}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            description = "Attaches a document while the application is with its applicant (Section 29(1)): the parts"
                    + " `file`, `kind`, `issued`, and where they apply `form` (`copy`), `title`, `abroad`,"
                    + " `legalised`, `translated`. Answers with all documents of the application.")
    List<DocumentView> attach(
            @PathVariable String application,
            @RequestParam Map<String, String> sent,
            @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        var actor = ApplicationPage.actor();
        var found = applications.own(application, actor);
        var refused = new ArrayList<Bilingual>();
        var about = DocumentForm.read(sent, LocalDate.now(clock), refused);
        if (about != null) {
            try (var upload = DocumentForm.upload(file)) {
                attachments.attach(found.id(), about, upload, actor).ifPresent(refused::add);
            }
        }
        if (!refused.isEmpty()) {
            throw AttachmentTexts.problem(refused);
        }
        return listed(applications.found(application, actor));
    }

    @DeleteMapping("/api/v1/applications/{application}/documents/{document}")
    @Operation(description = "Removes a document that is not filed yet. Answers with the documents that are left.")
    List<DocumentView> remove(@PathVariable String application, @PathVariable String document) {
        var actor = ApplicationPage.actor();
        var found = applications.own(application, actor);
        if (!attachments.remove(found.id(), page.found(found, document, actor).id(), actor)) {
            throw Problem.refused(List.of(AttachmentTexts.FILED));
        }
        return listed(applications.found(application, actor));
    }

    /// @param reasons of the decision, in words
    record AccessDecision(@Nullable String reasons) {}

    /// @param entry the index of the decision in the log
    record AccessView(long entry) {}

    @PostMapping("/api/v1/applications/{application}/documents/{document}/opening")
    @Operation(
            description = "Opens a document behind an entry to everybody (Section 27(2)), with reasons; it must hold"
                    + " nothing about people that the Law does not make public.")
    AccessView open(@PathVariable String application, @PathVariable String document, @RequestBody AccessDecision body) {
        var actor = ApplicationPage.actor();
        var command = new OpenDocument.Command(filed(application, document, actor), reason(body));
        return told(open.open(command, actor, LocalDate.now(clock)));
    }

    @PostMapping("/api/v1/applications/{application}/documents/{document}/closing")
    @Operation(description = "Closes a document that everybody could see, with reasons. The list still names it.")
    AccessView close(
            @PathVariable String application, @PathVariable String document, @RequestBody AccessDecision body) {
        var actor = ApplicationPage.actor();
        var command = new CloseDocument.Command(filed(application, document, actor), reason(body));
        return told(close.close(command, actor, LocalDate.now(clock)));
    }

    private UUID filed(String application, String document, Actor actor) {
        return page.found(applications.found(application, actor), document, actor)
                .id();
    }

    private static String reason(AccessDecision body) {
        return body.reasons() == null ? "" : Sent.storable(body.reasons());
    }

    private static AccessView told(Outcome outcome) {
        return switch (outcome) {
            case Refused(List<Bilingual> reasons) -> throw Problem.refused(reasons);
            case Outcome.Done done -> new AccessView(done.entry());
            case Outcome.Entered entered -> new AccessView(entered.entry());
            case Outcome.Overtaken overtaken -> throw ApplicationsApi.decidedMeanwhile();
        };
    }

    private List<DocumentView> listed(Application application) {
        var answer = checks.on(application, LocalDate.now(clock));
        var own = application.isOf(ApplicationPage.actor());
        return DocumentView.of(own ? answer : answer.filed());
    }
}
