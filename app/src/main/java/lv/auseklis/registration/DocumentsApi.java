package lv.auseklis.registration;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The documents of an application, for programs: the same checks as on the page, and the same words.
@RestController
class DocumentsApi {

    private final ApplicationPage applications;
    private final DocumentChecks checks;
    private final Attachments attachments;
    private final Clock clock;

    DocumentsApi(ApplicationPage applications, DocumentChecks checks, Attachments attachments, Clock clock) {
        this.applications = applications;
        this.checks = checks;
        this.attachments = attachments;
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

    private List<DocumentView> listed(Application application) {
        var answer = checks.on(application, LocalDate.now(clock));
        var own = application.isOf(ApplicationPage.actor());
        return DocumentView.of(own ? answer : answer.filed());
    }
}
