package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.ledger.Entries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Whatever comes in: a clear refusal in the reader's language with the right status, nothing written,
/// nothing of the inside shown.
@RunningProgram
public class BadInputTest {

    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    Visitor visitor;
    long before;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        before = entries.size();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(entries.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/v1/institutions?asOf=2019-02-31,              400, 2019-02-31
            /api/v1/institutions?asOf=31.02.2019,              400, 31.02.2019
            /api/v1/institutions?asOf=9999-12-31,              400, future
            /api/v1/institutions?asOf=1899-12-31,              400, 1900
            /api/v1/institutions?asOf=%2B999999999-01-01,      400, asOf
            /api/v1/institutions?limit=ten,                    400, limit
            /api/v1/institutions?limit=0,                      400, limit
            /api/v1/institutions?limit=99999999999,            400, limit
            /api/v1/institutions?form=none,                    400, form
            /api/v1/institutions?field=99,                     400, field
            /api/v1/institutions?status=dead,                  400, status
            /api/v1/institutions?after=%20x%20y,                400, after
            /api/v1/institutions/none,                         404, no institution
            /api/v1/institutions/ZI-0001?knownOn=2019-02-31,   400, knownOn
            /api/v1/log/entries/x,                             400, index
            /api/v1/log/entries/-1,                            404, no entry
            /api/v1/log/entries/999999,                        404, no entry
            /api/v1/log/entries/99999999999999999999,          400, index
            /api/v1/log/entries?since=-1,                      400, since
            /api/v1/log/entries?limit=1001,                    400, limit
            /api/v1/none,                                      404, no such page
            /api/v1,                                           404, no such page
            /api,                                              404, no such page
            /en/institutions.pdf,                              404, .jsonld
            /en/institutions.xml,                              404, .jsonld
            /en/institutions/ZI-0001.exe,                      404, .jsonld
            /en/institutions/none.json,                        404, no institution
            /en/institutions.json?asOf=2019-02-31,             400, 2019-02-31
            """)
    void aProgramReadsWhatIsWrong(String path, int status, String named) {
        var english = visitor.get(path, "Accept", "application/json", "Accept-Language", "en");
        assertThat(english.status()).isEqualTo(status);
        isProblem(english, "en");
        assertThat(english.body()).contains(named);
        if (path.startsWith("/api")) {
            var latvian = visitor.get(path, "Accept-Language", "lv");
            assertThat(latvian.status()).isEqualTo(status);
            isProblem(latvian, "lv");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            evaluate | {                                                                   | 400 | line 1
            evaluate | {"rule":}                                                           | 400 | column
            evaluate | ``                                                                  | 400 | body
            evaluate | null                                                                | 422 | /rule
            evaluate | []                                                                  | 422 | /rule
            evaluate | "L28(2)1"                                                           | 422 | /rule
            evaluate | {"rule":7,"on":"2019-01-01","facts":{}}                             | 422 | /rule
            evaluate | {"rule":"L999(1)","on":"2019-01-01","facts":{}}                     | 404 | no such rule
            evaluate | {"rule":"'; DROP TABLE x; --","on":"2019-01-01","facts":{}}         | 404 | no such rule
            evaluate | {"rule":"L28(2)1","on":"2019-02-31","facts":{}}                     | 422 | /on
            evaluate | {"rule":"L28(2)1","on":20190101,"facts":{}}                         | 422 | /on
            deadline | {"rule":"L30(1)b","anchor":"2024-02-30"}                            | 422 | /anchor
            deadline | {"rule":"L30(1)b","anchor":"1066-10-14"}                            | 422 | /anchor
            deadline | {"rule":"L30(1)b","anchor":"+999999999-12-31"}                      | 422 | /anchor
            deadline | {"rule":"L30(1)b"}                                                  | 422 | /anchor
            deadline | {"rule":"L28(1)1","anchor":"2024-01-31"}                            | 422 | /rule
            deadline | {"anchor":"2024-01-31"}                                             | 422 | /rule
            """)
    void theLawSaysWhatIsWrongWithAQuestion(String question, String body, int status, String named) {
        var reply = visitor.send("POST", "/api/v1/law/" + question, body, "Content-Type", "application/json");
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        isProblem(reply, "en");
        assertThat(reply.body()).contains(named);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/plain,                        415
            application/xml,                   415
            application/x-www-form-urlencoded, 415
            application/json;charset=nonsense, 415
            """)
    void onlyJsonIsReadAsJson(String type, int status) {
        var reply = visitor.send("POST", "/api/v1/law/evaluate", "{}", "Content-Type", type);
        assertThat(reply.status()).isEqualTo(status);
        isProblem(reply, "en");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1000,   [
            100000, [
            100000, {"a":
            """)
    void deepNestingIsRefused(int depth, String opening) {
        var reply =
                visitor.send("POST", "/api/v1/law/evaluate", opening.repeat(depth), "Content-Type", "application/json");
        assertThat(reply.status()).isEqualTo(400);
        isProblem(reply, "en");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/institucijas?asOf=2019-02-31,                  400, lv
            /en/institutions?asOf=2019-02-31,                  400, en
            /en/institutions?asOf=2999-01-01,                  400, en
            /lv/institucijas?form=nav,                         400, lv
            /lv/institucijas?asOf=2019-01-01&asOf=x,           200, lv
            /en/institutions/none,                             404, en
            /lv/institucijas/nav,                              404, lv
            /lv/institucijas/ZI-0001?asOf=1800-01-01,          400, lv
            /en/nothing/at/all,                                404, en
            /lv/nekas,                                         404, lv
            /xx,                                               404, lv
            /xx/institutions,                                  404, lv
            /lv/../etc/passwd,                                 400, lv
            /lv/institucijas/..%2F..%2Fetc%2Fpasswd,           400, lv
            /lv/institucijas/%2e%2e/%2e%2e/etc/passwd,         400, lv
            /assets/../application.yaml,                       400, lv
            /assets/%2e%2e/application.yaml,                   400, lv
            /assets/..%5c..%5capplication.yaml,                400, lv
            /assets/nothing.css,                               404, lv
            /lv/institucijas/%00,                              400, lv
            /lv/institucijas%00,                               400, lv
            /lv/likums/jautajums?a%00b=1,                      400, lv
            /en/law/question?a%0ab=1,                          400, en
            /lv;jsessionid=1,                                  400, lv
            /lv//institucijas,                                 400, lv
            /error,                                            404, lv
            /actuator,                                         404, lv
            """)
    void aPersonReadsAPageInTheirLanguage(String path, int status, String language) {
        var reply = visitor.get(path, "Accept", "text/html,*/*;q=0.8");
        assertThat(reply.status()).isEqualTo(status);
        isPage(reply, language);
    }

    /// Texts that would do harm if they were ever taken for something else than a text.
    private static final List<String> HARMFUL = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' OR '1'='1",
            "'; DROP TABLE ledger.entry; --",
            "${7*7} #{7*7} {{7*7}}",
            "../../../../etc/passwd",
            "\u0000",
            "\u202etxt.exe",
            "%s%n%x",
            "*:* AND (",
            "\ud83d\ude00".repeat(60),
            "x".repeat(201),
            "x".repeat(7000));

    @TestFactory
    Stream<DynamicTest> harmfulTextStaysText() {
        return Stream.of("q", "form", "city", "field", "status", "asOf", "knownOn", "after", "limit", "since", "role")
                .flatMap(parameter -> HARMFUL.stream()
                        .map(text -> DynamicTest.dynamicTest(
                                parameter + " = " + text.substring(0, Math.min(20, text.length())),
                                () -> staysText(parameter, text))));
    }

    private void staysText(String parameter, String text) {
        var query = "?" + parameter + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (var path : List.of(
                "/lv/institucijas",
                "/en/institutions/ZI-0001",
                "/en/institutions.json",
                "/en/institutions.csv",
                "/api/v1/institutions",
                "/api/v1/log/entries")) {
            var reply = visitor.get(path + query);
            assertThat(reply.status()).as(path).isIn(200, 400);
            if (reply.header("content-type").startsWith("text/html")) {
                assertThat(reply.body()).doesNotContain("<script>alert", "<img src=x");
            }
            showsNothingInside(reply);
            if (reply.status() == 400 && (path.startsWith("/api") || path.endsWith(".json"))) {
                isProblem(reply, "en");
            }
        }
    }

    /// Pages that take forms at their own address.
    private static final List<String> TAKES_FORMS = List.of(
            "/en/sign-in",
            "/en/papers",
            "/en/demonstration",
            "/en/cern/states",
            "/en/cern/annual-report",
            "/en/cern/states/EE/annual-report");

    @TestFactory
    Stream<DynamicTest> everyAddressRefusesUnknownMethods() {
        var addresses = Stream.concat(
                PublicPages.list(mappings).stream().map(page -> page.en()),
                Stream.of("/api/v1/institutions", "/api/v1/log/entries", "/api/v1/me"));
        return addresses.flatMap(path -> Stream.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW")
                .filter(method -> !method.equals("POST") || !TAKES_FORMS.contains(path))
                .map(method -> DynamicTest.dynamicTest(method + " " + path, () -> {
                    var reply = visitor.send(method, path, "");
                    assertThat(reply.status()).isEqualTo(method.equals("BREW") ? 400 : 405);
                    showsNothingInside(reply);
                })));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /lv HTTP/1.1,                                       400
            GET /lv?q=<script>alert(1)</script> HTTP/1.1@Host: a,   400
            GET /lv?q=\u0001 HTTP/1.1@Host: a,                      400
            GET lv HTTP/1.1@Host: a,                                400
            GARBAGE,                                                400
            GET /lv HTTP/9.9@Host: a,                               505
            GET /lv HTTP/1.1@Host: a b c,                           400
            POST /lv/iziet HTTP/1.1@Host: a@Content-Length: -1,     400
            POST /lv/iziet HTTP/1.1@Host: a@Content-Length: 5@Content-Length: 6, 400
            POST /lv/iziet HTTP/1.1@Host: a@Transfer-Encoding: zip, 501
            """)
    void whatIsNotHttpIsRefusedWithoutAWordFromInside(String head, int status) {
        var reply = visitor.raw(head.replace("@", "\r\n") + "\r\nConnection: close");
        assertThat(reply.status()).isEqualTo(status);
        showsNothingInside(reply);
    }

    @Test
    void aQueryOfAMegabyteIsRefused() {
        var reply = visitor.raw(
                "GET /lv/institucijas?q=" + "x".repeat(1 << 20) + " HTTP/1.1\r\nHost: a\r\nConnection: close");
        assertThat(reply.status()).isEqualTo(400);
        showsNothingInside(reply);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/pieslegties,       application/x-www-form-urlencoded
            /lv/pieslegties,       multipart/form-data; boundary=x
            /lv/iziet,             application/octet-stream
            /api/v1/institutions,  application/json
            /api/v1/law/evaluate,  application/json
            /api/v1/log/entries,   text/csv
            """)
    void fiftyMegabytesAreRefusedAtOnce(String path, String type) {
        var started = System.nanoTime();
        var announced = visitor.begin(
                "POST %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d"
                        .formatted(path, type, FIFTY_MEGABYTES),
                FIFTY_MEGABYTES);
        assertThat(announced.status()).isEqualTo(413);
        showsNothingInside(announced);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/pieslegties,       application/x-www-form-urlencoded, 413
            /lv/iziet,             application/octet-stream,          303
            /api/v1/institutions,  application/json,                  405
            /api/v1/law/evaluate,  application/json,                  413
            """)
    void aStreamOfFiftyMegabytesIsNeitherReadNorKept(String path, String type, int status) {
        var started = System.nanoTime();
        var piece = " ".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        var pieces = Collections.nCopies(FIFTY_MEGABYTES / piece.length, piece).stream()
                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                .toList();
        var request = visitor.request(path, "Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new SequenceInputStream(Collections.enumeration(pieces))));
        var answered = replyOrClosed(request);
        assertThat(answered).isIn(status, 413, 0);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    private int replyOrClosed(HttpRequest.Builder request) {
        try {
            return visitor.send(request).status();
        } catch (java.io.UncheckedIOException e) {
            return 0;
        }
    }

    @Test
    void todayIsNotTheFuture() {
        assertThat(visitor.get("/api/v1/institutions?asOf=" + Visitor.today().minusDays(1))
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/api/v1/institutions?asOf=" + Visitor.today().plusDays(2))
                        .status())
                .isEqualTo(400);
    }

    public static void isProblem(Visitor.Reply reply, String language) {
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.header("content-language")).isEqualTo(language);
        var problem = new JsonMapper().readValue(reply.body(), Map.class);
        assertThat(problem).containsKeys("type", "title", "status", "detail").containsEntry("status", reply.status());
        showsNothingInside(reply);
    }

    static void isPage(Visitor.Reply reply, String language) {
        assertThat(reply.header("content-type")).startsWith("text/html");
        assertThat(reply.body()).contains("<html lang=\"" + language + "\">", "<h1>", "</html>");
        showsNothingInside(reply);
    }

    static void showsNothingInside(Visitor.Reply reply) {
        assertThat(reply.body())
                .doesNotContainPattern(
                        "(?i)exception|stack ?trace|org\\.springframework|org\\.apache|java\\.lang|tomcat")
                .doesNotContainPattern("lv\\.auseklis\\.|\\.java:[0-9]+|PSQL|SQLSTATE|select \\* from");
        assertThat(reply.header("server")).isEmpty();
    }
}
