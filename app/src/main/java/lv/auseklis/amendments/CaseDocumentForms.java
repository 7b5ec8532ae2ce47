package lv.auseklis.amendments;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.registration.AttachmentTexts;
import lv.auseklis.registration.DocumentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What the page of a report's documents sends: attach, remove.
@RestController
class CaseDocumentForms {

    private final ReportedCases cases;
    private final CaseDocumentsPage page;
    private final CaseDocuments documents;
    private final Clock clock;

    CaseDocumentForms(ReportedCases cases, CaseDocumentsPage page, CaseDocuments documents, Clock clock) {
        this.cases = cases;
        this.page = page;
        this.documents = documents;
        this.clock = clock;
    }

    @PostMapping({
        "/lv/grozijumi/{amendment:[0-9a-f-]{36}}/dokumenti",
        "/en/amendments/{amendment:[0-9a-f-]{36}}/documents"
    })
    ResponseEntity<String> attach(
            @PathVariable String amendment,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language)
            throws IOException {
        var actor = InstitutionCase.actor();
        var about = own(amendment, actor);
        var refused = attached(about, typed, file, actor);
        return refused.isEmpty()
                ? to(about, language)
                : page.show(AttachmentTexts.status(refused), about, refused, typed, actor, language);
    }

    /// @return why it was not attached; empty if it was
    List<Bilingual> attached(
            ReportedCases.Case about, Map<String, String> typed, @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var today = LocalDate.now(clock);
        var refused = new ArrayList<Bilingual>();
        var said = DocumentForm.read(typed, today, refused);
        if (said != null) {
            try (var upload = DocumentForm.upload(file)) {
                documents.attach(about.id(), said, upload, actor, today).ifPresent(refused::add);
            }
        }
        return refused;
    }

    @PostMapping({
        "/lv/grozijumi/{amendment:[0-9a-f-]{36}}/dokumenti/{document:[0-9a-f-]{36}}/nonemt",
        "/en/amendments/{amendment:[0-9a-f-]{36}}/documents/{document:[0-9a-f-]{36}}/remove"
    })
    ResponseEntity<String> remove(@PathVariable String amendment, @PathVariable String document, Language language) {
        var actor = InstitutionCase.actor();
        var about = own(amendment, actor);
        var found = page.found(about, document);
        return documents.remove(about.id(), found.id(), actor, LocalDate.now(clock))
                ? to(about, language)
                : page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        about,
                        List.of(AttachmentTexts.FILED),
                        Map.of(),
                        actor,
                        language);
    }

    /// For what only the institution may do: an official who may see it is turned away.
    ReportedCases.Case own(String id, Actor actor) {
        var found = cases.find(id, actor, LocalDate.now(clock));
        if (!found.acting()) {
            throw new Forbidden(Grant.REPRESENT_INSTITUTION);
        }
        return found;
    }

    private static ResponseEntity<String> to(ReportedCases.Case about, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", CaseDocumentsPage.address(about.id()).in(language))
                .build();
    }
}
