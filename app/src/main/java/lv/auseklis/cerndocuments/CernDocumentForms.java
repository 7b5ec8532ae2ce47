package lv.auseklis.cerndocuments;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.datatypes.Language;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What the forms about documents send. What is refused comes back with what was typed.
@RestController
class CernDocumentForms {

    private final DocumentActs acts;
    private final IncomingFiles files;
    private final JdbcCernDocuments documents;
    private final CernDocumentsPage page;
    private final Clock clock;

    CernDocumentForms(
            DocumentActs acts, IncomingFiles files, JdbcCernDocuments documents, CernDocumentsPage page, Clock clock) {
        this.acts = acts;
        this.files = files;
        this.documents = documents;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping({"/lv/cern/dokumenti/jauns", "/en/cern/documents/new"})
    ResponseEntity<String> keep(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language)
            throws IOException {
        var shelf = Shelf.find(sent.getOrDefault("shelf", "")).orElse(Shelf.AGREEMENT);
        var actor = DocumentActs.keeper(shelf);
        var typed = Sent.storable(sent);
        var taken = files.take(file, DocumentUploads.MEGABYTES, DocumentUploads.TOO_LARGE);
        return told(acts.keep(shelf, typed, taken, actor, LocalDate.now(clock)), "keep", shelf, typed, language);
    }

    @PostMapping({
        "/lv/cern/dokumenti/{document:[0-9a-f-]{36}}/darbiba",
        "/en/cern/documents/{document:[0-9a-f-]{36}}/act"
    })
    ResponseEntity<String> act(
            @PathVariable String document,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            Language language) {
        var shelf = shelf(document, documents);
        var actor = DocumentActs.keeper(shelf);
        var typed = Sent.storable(sent);
        typed.put("document", document);
        return told(acts.act(act, shelf, document, typed, actor, LocalDate.now(clock)), act, shelf, typed, language);
    }

    /// The shelf on which the document stands; the forms of one that is not public are found by those who keep it.
    ///
    /// @throws lv.auseklis.pages.Problem 404 where there is none that the reader sees
    static Shelf shelf(String document, JdbcCernDocuments documents) {
        return Sent.id(document)
                .flatMap(documents::find)
                .filter(one -> one.isSeenBy(one.kind().shelf().isKept()))
                .orElseThrow(DocumentBook::missing)
                .kind()
                .shelf();
    }

    private ResponseEntity<String> told(
            Outcome outcome, String act, Shelf shelf, Map<String, String> typed, Language language) {
        return switch (outcome) {
            case Outcome.Refused refused -> {
                var status = refused.reasons().contains(DocumentUploads.TOO_LARGE)
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.UNPROCESSABLE_CONTENT;
                yield page.refused(status, shelf, new Sheet(act, typed, refused.reasons()), language);
            }
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", CernDocumentsPage.address(shelf).in(language))
                        .build();
        };
    }
}
