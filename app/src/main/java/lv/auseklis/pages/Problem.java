package lv.auseklis.pages;

import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.http.HttpStatus;

/// Why a request cannot be answered: something is missing, forbidden or wrong. One mapper ([Problems])
/// turns it into a problem document (RFC 9457) or an error page in the reader's language. Refusals that the
/// law describes are outcomes of acts, not problems. Texts must not carry personal data.
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String type;
    private final Bilingual title;
    private final transient Bilingual detail;
    private final transient List<Flaw> flaws;
    private final transient Map<String, ?> members;

    /// @param type the last part of the problem's type URI, `/errors/<type>`
    public Problem(HttpStatus status, String type, Bilingual title, Bilingual detail, List<Flaw> flaws) {
        this(status, type, title, detail, flaws, Map.of());
    }

    private Problem(
            HttpStatus status,
            String type,
            Bilingual title,
            Bilingual detail,
            List<Flaw> flaws,
            Map<String, ?> members) {
        super(title.en() + ": " + detail.en());
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.flaws = List.copyOf(flaws);
        this.members = members;
    }

    /// 404: there is no such thing. The detail says what would exist.
    public static Problem missing(Bilingual detail) {
        return new Problem(
                HttpStatus.NOT_FOUND, "not-found", new Bilingual("Nav atrasts", "Not found"), detail, List.of());
    }

    /// 400: the request cannot be understood.
    public static Problem unreadable(Bilingual detail) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "bad-request",
                new Bilingual("Pieprasījums nav saprotams", "The request cannot be understood"),
                detail,
                List.of());
    }

    /// 400: the form or the program asked for an act that there is not.
    public static Problem unknownAct() {
        return unreadable(new Bilingual("Tādas darbības nav.", "There is no such act."));
    }

    /// 422: understood, but values are missing or of the wrong kind; all flaws at once.
    public static Problem unprocessable(List<Flaw> flaws) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-values",
                new Bilingual("Dati jāpapildina vai jālabo", "Values are missing or wrong"),
                new Bilingual("Zem katras norādes ir teikts, kas jālabo.", "Each pointer below says what to correct."),
                flaws);
    }

    /// The same with members of its own in the problem document (RFC 9457, section 3.2), for programs.
    public Problem with(Map<String, ?> more) {
        return new Problem(status, type, title, detail, flaws, more);
    }

    /// 422: an act was refused; every reason at once.
    public static Problem refused(List<Bilingual> reasons) {
        return unprocessable(Flaw.of(reasons));
    }

    public HttpStatus status() {
        return status;
    }

    public String type() {
        return type;
    }

    public Bilingual title() {
        return title;
    }

    public Bilingual detail() {
        return detail;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    Map<String, ?> members() {
        return members;
    }
}
