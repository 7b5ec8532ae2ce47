package lv.auseklis.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.LargeBody;
import lv.auseklis.pages.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// The one place that takes files: the documents of an application.
@Component
class Uploads implements LargeBody {

    private static final Pattern PLACE =
            Pattern.compile("/(?:lv/iesniegumi/[0-9a-f-]{36}/dokumenti|en/applications/[0-9a-f-]{36}/documents)");

    private final DataSize most;
    private final int megabytes;

    Uploads(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
            @Value("${auseklis.documents.most-megabytes}") int megabytes) {
        this.most = most;
        this.megabytes = megabytes;
    }

    @Override
    public boolean takes(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && PLACE.matcher(request.getRequestURI()).matches();
    }

    @Override
    public long mostBytes() {
        return most.toBytes();
    }

    @Override
    public Problem tooLarge() {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "content-too-large",
                new Bilingual("Datne ir par lielu", "The file is too large"),
                AttachmentTexts.tooLarge(megabytes),
                List.of());
    }
}
