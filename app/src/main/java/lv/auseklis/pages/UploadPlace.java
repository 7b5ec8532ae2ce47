package lv.auseklis.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/// Addresses at which files are taken, by people and by programs: larger than other requests, up to a bound.
public final class UploadPlace implements LargeBody {

    private final Pattern place;
    private final DataSize most;
    private final Bilingual tooLarge;

    /// @param tooLarge what is said to somebody who sent more
    public UploadPlace(Pattern place, DataSize most, Bilingual tooLarge) {
        this.place = place;
        this.most = most;
        this.tooLarge = tooLarge;
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
                tooLarge,
                List.of());
    }
}
