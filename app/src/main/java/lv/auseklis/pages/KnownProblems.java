package lv.auseklis.pages;

import java.util.List;
import java.util.Map;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.NotStandingIn;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;

/// Words for what the framework refuses before our code is reached.
final class KnownProblems {

    private KnownProblems() {}

    static Problem from(Exception exception) {
        return switch (exception) {
            case NotStandingIn idle ->
                notPermitted(new Bilingual(
                        "Šodien neviena prombūtne, kurā jūs aizstājat amatpersonu, nav reģistrēta, tāpēc pilnvaru nav"
                                + " (27. panta pirmā daļa). Prombūtni reģistrē amatpersona vai ministrija.",
                        "No absence in which you stand in for an official is recorded for today, so you have no"
                                + " authority (Section 27(1)). The official or the ministry records absences."));
            case Forbidden forbidden -> forbidden(forbidden);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MissingServletRequestParameterException missing ->
                Problem.unreadable(new Bilingual(
                        "Trūkst parametra „" + missing.getParameterName() + "”.",
                        "The parameter ‘" + missing.getParameterName() + "’ is missing."));
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch.getName());
            case TypeMismatchException mismatch -> mismatch(String.valueOf(mismatch.getPropertyName()));
            case InvalidParameterException parameters -> {
                var status = HttpStatus.resolve(parameters.getErrorCode());
                yield ofStatus(status == null ? HttpStatus.BAD_REQUEST : status);
            }
            case RequestRejectedException rejected -> ofStatus(HttpStatus.BAD_REQUEST);
            case MaxUploadSizeExceededException large -> ofStatus(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException malformed ->
                Problem.unreadable(new Bilingual(
                        "Atsūtītās datnes saturu nevar nolasīt. Sūtiet to vēlreiz.",
                        "What was sent with the file cannot be read. Send it again."));
            case ErrorResponse refused ->
                ofStatus(HttpStatus.valueOf(refused.getStatusCode().value()));
            default -> ofStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static Problem forbidden(Forbidden forbidden) {
        if (SignedIn.actor().isEmpty()) {
            return notPermitted(new Bilingual(
                    "Jūs neesat pieslēdzies, vai sesija ir beigusies. Pieslēdzieties un dariet to vēlreiz.",
                    "You are not signed in, or your session has ended. Sign in and do it again."));
        }
        return notPermitted(new Bilingual(
                "Šai darbībai vajadzīgas tiesības „" + forbidden.grant().lv() + "”.",
                "This needs the permission ‘" + forbidden.grant().en() + "’."));
    }

    private static Problem notPermitted(Bilingual detail) {
        return new Problem(
                HttpStatus.FORBIDDEN, "forbidden", new Bilingual("Nav tiesību", "Not permitted"), detail, List.of());
    }

    private static Problem mismatch(String name) {
        return Problem.unreadable(new Bilingual(
                "Parametra „" + name + "” vērtība nav saprotama.",
                "The value of the parameter ‘" + name + "’ cannot be read."));
    }

    private static Problem unreadable(HttpMessageNotReadableException exception) {
        if (exception.getCause() instanceof JacksonException json && json.getLocation() != null) {
            var line = json.getLocation().getLineNr();
            var column = json.getLocation().getColumnNr();
            return Problem.unreadable(new Bilingual(
                    "JSON nav pareizs: " + line + ". rinda, " + column + ". zīme.",
                    "The JSON is malformed at line " + line + ", column " + column + "."));
        }
        return Problem.unreadable(
                new Bilingual("Pieprasījuma saturu nevar nolasīt.", "The body of the request cannot be read."));
    }

    private record Wording(String type, Bilingual title, Bilingual detail) {}

    private static final Map<HttpStatus, Wording> WORDINGS = Map.of(
            HttpStatus.METHOD_NOT_ALLOWED,
            new Wording(
                    "method-not-allowed",
                    new Bilingual("Šai adresei tā nevar", "This address does not take that method"),
                    new Bilingual(
                            "Izmantojiet citu HTTP metodi; atļautās ir nosauktas galvenē Allow.",
                            "Use another HTTP method; the header Allow names those that work.")),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            new Wording(
                    "unsupported-media-type",
                    new Bilingual("Šāds satura veids netiek pieņemts", "This kind of content is not accepted"),
                    new Bilingual("Sūtiet application/json.", "Send application/json.")),
            HttpStatus.NOT_ACCEPTABLE,
            new Wording(
                    "not-acceptable",
                    new Bilingual("Šādā veidā atbildes nav", "There is no answer in that form"),
                    new Bilingual(
                            "Ir text/html, application/json un text/csv.",
                            "There are text/html, application/json and text/csv.")),
            HttpStatus.CONTENT_TOO_LARGE,
            new Wording(
                    "content-too-large",
                    new Bilingual("Saturs ir par lielu", "The content is too large"),
                    new Bilingual("Šeit pieņem ne vairāk kā 1 MB.", "At most 1 MB is accepted here.")),
            HttpStatus.UNAUTHORIZED,
            new Wording(
                    "unauthorized",
                    new Bilingual("Jāpieslēdzas", "Sign in"),
                    new Bilingual("Lietotājvārds vai parole neder.", "The name or the password is not right.")),
            HttpStatus.FORBIDDEN,
            new Wording(
                    "forbidden",
                    new Bilingual("Nav tiesību", "Not permitted"),
                    new Bilingual(
                            "Pieslēdzieties ar lomu, kurai šī darbība ir atļauta.",
                            "Sign in with a role that may do this.")));

    private static final Wording FAILURE = new Wording(
            "failure",
            new Bilingual("Sistēmas kļūda", "The system failed"),
            new Bilingual(
                    "Kļūda ir pierakstīta. Ja kaut ko saglabājāt, vispirms apskatiet, vai tas ir izdarīts, tad mēģiniet vēlreiz.",
                    "The failure is on record. If you were saving something, look first whether it was done, then try again."));

    private static final Wording NOT_UNDERSTOOD = new Wording(
            "bad-request",
            new Bilingual("Pieprasījums nav saprotams", "The request cannot be understood"),
            new Bilingual("Pārbaudiet adresi un parametrus.", "Check the address and the parameters."));

    static Problem ofStatus(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return Problem.missing(new Bilingual(
                    "Šādas lapas nav. Pārbaudiet adresi vai meklējiet no sākuma.",
                    "There is no such page. Check the address or search from the home page."));
        }
        var words = WORDINGS.getOrDefault(status, status.is5xxServerError() ? FAILURE : NOT_UNDERSTOOD);
        return new Problem(status, words.type(), words.title(), words.detail(), List.of());
    }
}
