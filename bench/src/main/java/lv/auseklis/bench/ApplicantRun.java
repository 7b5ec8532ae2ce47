package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Applications made and decided over the pages, as people send them, with the accounts of the demonstration.
final class ApplicantRun implements AutoCloseable {

    private static final String LINE = "auseklis-bench-boundary";
    private static final Pattern CERTIFICATE = Pattern.compile("/en/papers/([0-9]{4}-[0-9]{5,})\\?code=([^\"&]+)");

    private final ProgramRun program;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String official;
    private final String applicant;
    private int made;

    ApplicantRun(ProgramRun program) throws IOException, InterruptedException {
        this.program = program;
        this.official = signedIn("registrar");
        this.applicant = signedIn("institution-head");
    }

    /// The cookie of the official's session.
    String official() {
        return official;
    }

    /// The cookie of a session begun as this role.
    String signedIn(String role) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(program.address("/en/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("role=" + role))
                .build();
        return send(request, 303)
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";")[0];
    }

    /// Begins an application and saves it filled in: five elected doctors, every criterion met.
    ///
    /// @return its address
    String draft() throws IOException, InterruptedException {
        var path = form("/en/applications", Map.of("kind", "institute"));
        var typed = typed(LocalDate.now());
        typed.put("version", "0");
        typed.put("act", "save");
        form(path, typed);
        return path;
    }

    /// The same with its documents, submitted.
    String submitted() throws IOException, InterruptedException {
        var path = draft();
        for (var kind : List.of("FOUNDING_DECISION", "ARTICLES", "PREMISES")) {
            attach(path, kind);
        }
        var typed = typed(LocalDate.now());
        typed.put("p.name.lv", "Mērījumu institūts " + made);
        typed.put("version", "1");
        typed.put("act", "submit");
        form(path, typed);
        return path;
    }

    /// From the official's click on "enter" until the last byte of the sealed certificate.
    Duration certificate(String path) throws IOException, InterruptedException {
        var clicked = System.nanoTime();
        send(request(path + "/act", official, encoded(Map.of("act", "enter"))), 303);
        var page = send(get(path, official), 200);
        var link = CERTIFICATE.matcher(new String(page.body(), UTF_8));
        if (!link.find()) {
            throw new IllegalStateException("there is no certificate on " + path);
        }
        var paper = send(get("/papers/" + link.group(1) + ".pdf?code=" + link.group(2), official), 200);
        var took = Duration.ofNanos(System.nanoTime() - clicked);
        if (!new String(paper.body(), 0, 5, UTF_8).equals("%PDF-")) {
            throw new IllegalStateException("the certificate is no PDF file");
        }
        return took;
    }

    private Map<String, String> typed(LocalDate day) {
        made++;
        var typed = new LinkedHashMap<String, String>();
        typed.put("p.name.lv", "Mērījumu institūts " + made);
        typed.put("p.address", "Parauga iela 1, Rīga");
        typed.put("p.city", "Rīga");
        typed.put("p.founder", "Ministru kabinets");
        typed.put("p.head", "Anna Parauga");
        typed.put("p.legalForm", "derived-public-person");
        typed.put("p.founded", "2015-03-02");
        typed.put("p.fields", "1.2");
        typed.put("createdBy", "CABINET");
        typed.put("actNumber", "Rīkojums 107");
        typed.put("overseer", "EDUCATION_MINISTER");
        typed.put("overseerName", "Izglītības un zinātnes ministrija");
        typed.put("opinionDay", "2015-02-16");
        typed.put("opinionNumber", "4");
        for (int i = 0; i < 5; i++) {
            typed.put("workers." + i + ".category", "SCIENTIST");
            typed.put("workers." + i + ".degree", "DOCTOR");
            typed.put("workers." + i + ".degreeField", "1.2");
            typed.put("workers." + i + ".elected", "true");
            typed.put("workers." + i + ".electedFrom", day.minusYears(1).toString());
            typed.put("workers." + i + ".electedTo", day.plusYears(4).toString());
        }
        typed.put("activityFields.0.code", "1.2");
        typed.put("premises.0.title", "OWNED");
        typed.put("premises.0.suitable", "true");
        typed.put("premises.0.from", day.minusYears(1).toString());
        typed.put("outputs.0.kind", "ARTICLE");
        typed.put("outputs.0.on", day.minusMonths(2).toString());
        return typed;
    }

    private void attach(String path, String kind) throws IOException, InterruptedException {
        var fields = Map.of("kind", kind, "issued", LocalDate.now().toString(), "form", "original", "title", "");
        var body = fields.entrySet().stream()
                        .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(LINE, field.getKey(), field.getValue()))
                        .collect(Collectors.joining())
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n".formatted(LINE)
                + "Content-Type: application/pdf\r\n\r\n%%PDF-1.7\n%% %s\n%%%%EOF\n\r\n--%s--\r\n"
                        .formatted(kind + path, LINE);
        send(
                HttpRequest.newBuilder(program.address(path + "/documents"))
                        .header("Cookie", applicant)
                        .header("Content-Type", "multipart/form-data; boundary=" + LINE)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                303);
    }

    private String form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(request(path, applicant, encoded(fields)), 303)
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest request(String path, String account, String body) {
        return HttpRequest.newBuilder(program.address(path))
                .header("Cookie", account)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest get(String path, String account) {
        return HttpRequest.newBuilder(program.address(path))
                .header("Cookie", account)
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri(), answer.statusCode(), new String(answer.body(), UTF_8)));
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
