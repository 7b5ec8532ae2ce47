package lv.auseklis.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to be saved, never to be run: as an attachment, in a sandbox, with the kind that its content has. Whoever
/// sends it says how long it may be kept.
public final class Attachment {

    private Attachment() {}

    /// @param name under which it is saved
    public static ResponseEntity.BodyBuilder of(MediaType type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
