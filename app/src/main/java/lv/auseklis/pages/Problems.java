package lv.auseklis.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// The one mapper of everything that goes wrong: a problem document (RFC 9457) for programs, an error page for people.
@ControllerAdvice
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<?> answer(Exception exception, HttpServletRequest request) {
        var problem = exception instanceof Problem known ? known : KnownProblems.from(exception);
        if (problem.status().is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        }
        return answer(problem, request);
    }

    public ResponseEntity<?> answer(Problem found, HttpServletRequest request) {
        var reader = Reader.of(request);
        var problem = found.status() == HttpStatus.CONTENT_TOO_LARGE
                        && request.getAttribute(LargeBody.class.getName()) instanceof LargeBody place
                ? place.tooLarge()
                : found;
        return reader.program()
                ? document(problem, reader.language())
                : page(new View(problem, TypedTexts.of(request, problem.status())), reader.language());
    }

    /// One of the `errors` of a problem document.
    private record FlawView(String pointer, String detail, Bilingual details) {}

    private static ResponseEntity<?> document(Problem problem, Language language) {
        return ResponseEntity.status(problem.status())
                .contentType(PROBLEM)
                .header("Content-Language", language.code())
                .header("Cache-Control", "no-store")
                .body(document(problem, problem.status().value(), language));
    }

    /// The problem document of RFC 9457, section 3; `errors` as in its appendix A, each with a JSON pointer. What
    /// `detail`
    /// says in the language asked for, `details` says in both.
    static Map<String, Object> document(Problem problem, int status, Language language) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/errors/" + problem.type());
        body.put("title", problem.title().in(language));
        body.put("status", status);
        body.put("detail", problem.detail().in(language));
        body.put("details", problem.detail());
        if (!problem.flaws().isEmpty()) {
            body.put(
                    "errors",
                    problem.flaws().stream()
                            .map(flaw ->
                                    new FlawView(flaw.pointer(), flaw.detail().in(language), flaw.detail()))
                            .toList());
        }
        body.putAll(problem.members());
        return body;
    }

    /// @param typed the texts that the form carried, so that nobody writes them again
    record View(Problem problem, List<String> typed) {}

    private ResponseEntity<String> page(View view, Language language) {
        var problem = view.problem();
        var page =
                pages.page(language, Address.HOME, problem.title().in(language)).unlisted();
        return pages.show(problem.status(), "pages/problem.jte", page, view);
    }
}
