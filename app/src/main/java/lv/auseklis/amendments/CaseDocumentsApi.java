package lv.auseklis.amendments;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.registration.AttachmentTexts;
import lv.auseklis.registration.DocumentView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The documents of reports, for programs: the same checks as on the page, and the same words.
@RestController
class CaseDocumentsApi {

    private final InstitutionCase institutions;
    private final Representatives representatives;
    private final JdbcReportDrafts drafts;
    private final ReportedCases cases;
    private final CaseDocumentForms forms;
    private final CaseDocuments documents;
    private final Clock clock;

    CaseDocumentsApi(
            InstitutionCase institutions,
            Representatives representatives,
            JdbcReportDrafts drafts,
            ReportedCases cases,
            CaseDocumentForms forms,
            CaseDocuments documents,
            Clock clock) {
        this.institutions = institutions;
        this.representatives = representatives;
        this.drafts = drafts;
        this.cases = cases;
        this.forms = forms;
        this.documents = documents;
        this.clock = clock;
    }

    /// @param amendment the id that the case has, or will have once the report is sent
    record DocumentsView(UUID amendment, List<DocumentView> documents) {}

    @PostMapping(
            path = "/api/v1/institutions/{number}/amendments/documents",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            description = "Attaches a document that proves what the sender reports next about the institution"
                    + " (Section 29(3)): the parts `file`, `kind`, `issued`, and where they apply `form` (`copy`),"
                    + " `title`, `abroad`, `legalised`, `translated`. It is filed with the report.")
    DocumentsView prepare(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        var actor = InstitutionCase.actor();
        var today = LocalDate.now(clock);
        var organisation = institutions.institution(number, actor, today).organisation();
        if (!representatives.represents(actor, organisation, today)) {
            throw new Forbidden(Grant.REPRESENT_INSTITUTION);
        }
        return attached(drafts.begin(organisation, actor).toString(), sent, file, actor);
    }

    @PostMapping(path = "/api/v1/amendments/{amendment}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            description = "Attaches a document to a report in the making or to a case that is deferred"
                    + " (Section 30(2)); the parts are those of the report.")
    DocumentsView attach(
            @PathVariable String amendment,
            @RequestParam Map<String, String> sent,
            @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        return attached(amendment, sent, file, InstitutionCase.actor());
    }

    @GetMapping("/api/v1/amendments/{amendment}/documents")
    @Operation(description = "The documents of a report: for the institution all, for officials those filed.")
    DocumentsView list(@PathVariable String amendment) {
        return listed(cases.find(amendment, InstitutionCase.actor(), LocalDate.now(clock)));
    }

    private DocumentsView attached(String id, Map<String, String> sent, @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var about = forms.own(id, actor);
        var refused = forms.attached(about, sent, file, actor);
        if (!refused.isEmpty()) {
            throw AttachmentTexts.problem(refused);
        }
        return listed(about);
    }

    private DocumentsView listed(ReportedCases.Case about) {
        var answer = documents.on(about.id(), about.steps(), LocalDate.now(clock));
        return new DocumentsView(about.id(), DocumentView.of(about.acting() ? answer : answer.filed()));
    }
}
