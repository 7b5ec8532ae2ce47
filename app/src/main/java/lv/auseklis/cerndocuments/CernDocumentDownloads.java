package lv.auseklis.cerndocuments;

import java.io.IOException;
import lv.auseklis.documents.Documents;
import lv.auseklis.pages.Attachment;
import lv.auseklis.pages.Sent;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The files of documents, to be saved.
@RestController
class CernDocumentDownloads {

    private final JdbcCernDocuments table;
    private final Documents documents;

    CernDocumentDownloads(JdbcCernDocuments table, Documents documents) {
        this.table = table;
        this.documents = documents;
    }

    @GetMapping("/cern/documents/{document}/file")
    ResponseEntity<Resource> file(@PathVariable String document) throws IOException {
        var found = Sent.id(document)
                .flatMap(table::find)
                .filter(one -> one.given() && one.isSeenBy(one.kind().shelf().isKept()))
                .orElseThrow(DocumentBook::missing);
        var file = found.file();
        if (file == null) {
            throw DocumentBook.missing();
        }
        return Attachment.of(MediaType.parseMediaType(file.mediaType().toString()), found.name())
                .contentLength(file.size())
                .cacheControl(found.open() ? CacheControl.noCache() : CacheControl.noStore())
                .body(new InputStreamResource(documents.openVerified(file.digest())));
    }
}
