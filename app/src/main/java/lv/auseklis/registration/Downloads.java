package lv.auseklis.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import lv.auseklis.documents.Documents;
import lv.auseklis.pages.Attachment;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/// Sends a document to be saved, never to be run: as an attachment, in a sandbox, with the kind that its content has.
@Component
public class Downloads {

    private final Documents documents;

    Downloads(Documents documents) {
        this.documents = documents;
    }

    /// The document, or 304 where the reader has it. It is read through once before it is sent, so that a damaged file
    /// is never sent.
    public ResponseEntity<Resource> send(FiledDocument document, String name, WebRequest request) {
        var digest = document.file().digest();
        var tag = "\"" + digest.hex() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        try {
            return Attachment.of(
                            MediaType.parseMediaType(document.file().mediaType().toString()), name)
                    .contentLength(document.file().size())
                    .eTag(tag)
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .header("X-Robots-Tag", "noindex")
                    .body(new InputStreamResource(documents.openVerified(digest)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
