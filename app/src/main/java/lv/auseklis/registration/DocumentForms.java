package lv.auseklis.registration;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What the page of documents sends: attach, remove, open to everybody, close.
@RestController
class DocumentForms {

    private final ApplicationPage applications;
    private final DocumentsPage page;
    private final Attachments attachments;
    private final OpenDocument open;
    private final CloseDocument close;
    private final Clock clock;

    DocumentForms(
            ApplicationPage applications,
            DocumentsPage page,
            Attachments attachments,
            OpenDocument open,
            CloseDocument close,
            Clock clock) {
        this.applications = applications;
        this.page = page;
        this.attachments = attachments;
        this.open = open;
        this.close = close;
        this.clock = clock;
    }

    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti",
        "/en/applications/{application:[0-9a-f-]{36}}/documents"
    })
    ResponseEntity<String> attach(
            @PathVariable String application,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language)
            throws IOException {
        var actor = ApplicationPage.actor();
        var found = applications.own(application, actor);
        var refused = new ArrayList<Bilingual>();
        var about = DocumentForm.read(typed, today(), refused);
        if (about != null) {
            try (var upload = DocumentForm.upload(file)) {
                attachments.attach(found.id(), about, upload, actor).ifPresent(refused::add);
            }
        }
        if (refused.isEmpty()) {
            return to(language, application);
        }
        return page.show(AttachmentTexts.status(refused), found, refused, typed, actor, language);
    }

    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}/nonemt",
        "/en/applications/{application:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}/remove"
    })
    ResponseEntity<String> remove(@PathVariable String application, @PathVariable String document, Language language) {
        var actor = ApplicationPage.actor();
        var found = applications.own(application, actor);
        var removed = attachments.remove(
                found.id(), page.found(found, document, actor).id(), actor);
        return removed
                ? to(language, application)
                : page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        found,
                        List.of(AttachmentTexts.FILED),
                        Map.of(),
                        actor,
                        language);
    }

    /// @param act `open` or `close`
    @PostMapping({
        "/lv/iesniegumi/{application:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}/pieejamiba",
        "/en/applications/{application:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}/access"
    })
    ResponseEntity<String> view(
            @PathVariable String application,
            @PathVariable String document,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reasons,
            Language language) {
        var actor = ApplicationPage.actor();
        var found = applications.found(application, actor);
        var id = page.found(found, document, actor).id();
        var reason = Sent.storable(reasons);
        var outcome = switch (act) {
            case "open" -> open.open(new OpenDocument.Command(id, reason), actor, today());
            case "close" -> close.close(new CloseDocument.Command(id, reason), actor, today());
            default -> throw Problem.unknownAct();
        };
        return outcome instanceof Refused(List<Bilingual> refused)
                ? page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        found,
                        refused,
                        Map.of("reasons." + id, reasons),
                        actor,
                        language)
                : to(language, application);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<String> to(Language language, String application) {
        var address = ApplicationsPage.ADDRESS.then("/" + application).then("/dokumenti", "/documents");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address.in(language))
                .build();
    }
}
