package lv.auseklis.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.LargeBody;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/// Where documents of applications are taken, by people and by programs. A module that takes documents of other cases
/// says where.
public class Uploads implements LargeBody {

    private final Pattern place;
    private final DataSize most;
    private final int megabytes;

    public Uploads(Pattern place, DataSize most, int megabytes) {
        this.place = place;
        this.most = most;
        this.megabytes = megabytes;
    }

    @Override
    public boolean takes(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && place.matcher(request.getRequestURI()).matches();
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
