package lv.auseklis.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import lv.auseklis.datatypes.Language;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// Answers what Tomcat refuses by itself (a path it cannot decode, a request that is not HTTP): the same problem
/// document, or a plain page in the reader's language. Public because Tomcat makes it by name.
public class RefusalValve extends ErrorReportValve {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var status = HttpStatus.resolve(response.getStatus());
        var problem = KnownProblems.ofStatus(status == null ? HttpStatus.BAD_REQUEST : status);
        var reader = Reader.of(request.getRequest());
        response.setHeader("Content-Language", reader.language().code());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        write(
                response,
                reader.program() ? "application/problem+json" : "text/html",
                reader.program()
                        ? JSON.writeValueAsString(Problems.document(problem, response.getStatus(), reader.language()))
                        : page(problem, reader.language()));
    }

    private static void write(Response response, String mediaType, String text) {
        try {
            response.setContentType(mediaType);
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(text);
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Whoever asked has gone", e);
        }
    }

    private static String page(Problem problem, Language language) {
        return """
                <!doctype html>
                <html lang="%1$s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%2$s — Auseklis</title><link rel="stylesheet" href="/assets/auseklis.css"></head>
                <body><main class="wrap stack problem"><h1>%2$s</h1><p class="lead">%3$s</p>
                <p><a class="button quiet" href="/%1$s">Auseklis</a></p></main></body></html>
                """.formatted(
                        language.code(),
                        HtmlUtils.htmlEscape(problem.title().in(language)),
                        HtmlUtils.htmlEscape(problem.detail().in(language)));
    }
}
