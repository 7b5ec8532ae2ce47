package lv.auseklis.statusreviews;

import java.io.IOException;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.documents.Documents;
import lv.auseklis.pages.Attachment;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// The file of a review to take along, and what is attached to it; for those who keep the record.
@RestController
class DossierDownloads {

    private final DossierPages pages;
    private final DossierPrint print;
    private final JdbcReviewDossiers dossiers;
    private final Documents documents;

    DossierDownloads(DossierPages pages, DossierPrint print, JdbcReviewDossiers dossiers, Documents documents) {
        this.pages = pages;
        this.print = print;
        this.dossiers = dossiers;
        this.documents = documents;
    }

    @GetMapping("/cern/reviews/{review}/dossier.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String review) {
        CernDoor.keeper();
        return file(MediaType.APPLICATION_PDF, "dossier.pdf").body(print.pdf(pages.found(review)));
    }

    @GetMapping("/cern/reviews/{review}/dossier.zip")
    ResponseEntity<StreamingResponseBody> zip(@PathVariable String review) throws IOException {
        CernDoor.keeper();
        var dossier = pages.found(review);
        for (var attached : dossier.attached()) {
            documents.verify(attached.file().digest());
        }
        var pdf = print.pdf(dossier);
        return file(MediaType.parseMediaType("application/zip"), "dossier.zip")
                .body(out -> print.zip(dossier, pdf, out));
    }

    /// @param attached the entry of the log that attached it
    @GetMapping("/cern/reviews/files/{attached:\\d{1,18}}")
    ResponseEntity<Resource> attached(@PathVariable long attached) throws IOException {
        CernDoor.keeper();
        var found = dossiers.findAttached(attached)
                .orElseThrow(DossierFiles::missing)
                .attached();
        return file(MediaType.parseMediaType(found.file().mediaType().toString()), found.name())
                .contentLength(found.file().size())
                .body(new InputStreamResource(
                        documents.openVerified(found.file().digest())));
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, String name) {
        return Attachment.of(type, name).cacheControl(CacheControl.noStore());
    }
}
