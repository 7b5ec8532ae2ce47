package lv.auseklis.cernreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.DataFolder;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.documents.ADamagedFile;
import lv.auseklis.documents.Sha256;
import lv.auseklis.papers.PaperFile;
import lv.auseklis.seals.SealCheck;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the annual report on its page, as a sealed paper and for programs")
class CernReportOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE = "/en/cern/annual-report";
    private static final String API = "/api/v1/cern/states/LV/reports";
    private static final String KEEPER = "cern-contact-point";

    @LocalServerPort
    int port;

    @Autowired
    SealCheck seals;

    @Autowired
    DataFolder data;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        var request = visitor.request(path).GET().build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    @DisplayName(
            "C1, R2: issued by the contact point: one page a language, sealed, logged, open to all; again as a new one")
    void issued() throws IOException, InterruptedException {
        var cookie = visitor.signedIn(KEEPER);
        var reply = visitor.post(cookie, PAGE, Map.of("year", "2024"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        assertThat(reply.header("location")).isEqualTo(PAGE + "/2024");
        var first = JSON.readTree(visitor.get(API).body()).at("/0");
        var number = "CERN-LV-2024/" + first.at("/version").asInt();
        assertThat(visitor.get(PAGE).body()).contains(number, first.at("/file").stringValue());
        assertThat(visitor.get("/lv/cern/gada-parskats/2024").body()).contains(number, "Lejupielādēt PDF");
        var pdf = bytes(first.at("/file").stringValue());
        var digest = Sha256.ofBytes(pdf).hex();
        assertThat(first.at("/digest").stringValue()).isEqualTo(digest);
        assertThat(seals.check(pdf).verdict()).isEqualTo(SealCheck.Verdict.HOLDS);
        assertThat(PaperFile.faultsAgainstPdfA3u(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(PaperFile.text(pdf).replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains(number, "Latvija un CERN: 2024. gada pārskats", "Latvia and CERN: report on 2024")
                .contains("1 140 000 CHF", "CHF 1,140,000", "Avoti", "Sources", "nav juridiska spēka", "[1]");
        assertThat(visitor.get("/api/v1/log/entries/" + first.at("/entry").asString())
                        .body())
                .contains("IssueCernReport");
        assertThat(visitor.get("/api/v1/seals/" + digest).body()).contains("\"verdict\":\"HOLDS\"", "\"issued\":true");
        var again = visitor.sendAs("ministry", "POST", API + "/2024", "{}");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).at("/version").asInt())
                .isEqualTo(first.at("/version").asInt() + 1);
        assertThat(bytes(first.at("/file").stringValue())).isEqualTo(pdf);
        try (var damaged = new ADamagedFile(data, Sha256.ofBytes(pdf))) {
            assertThat(damaged).isNotNull();
            assertThat(visitor.get(first.at("/file").stringValue()).status()).isEqualTo(500);
        }
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022", "2023", "2025", "2026"})
    @DisplayName("the report on every year fits on one page in each language")
    void fits(String year) throws IOException, InterruptedException {
        var reply = visitor.sendAs(KEEPER, "POST", API + "/" + year, "{}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        var pdf = bytes(JSON.readTree(reply.body()).at("/file").stringValue());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        if (year.equals("2026")) {
            var address = "https://procurement.web.cern.ch";
            assertThat(PaperFile.text(pdf)).contains("Thresholds of the return, set by CERN " + address);
            assertThat(visitor.get(PAGE + "/" + year).body()).contains("href=\"" + address);
        }
    }

    @Test
    @DisplayName("AX2: the same figures for programs, each with the numbers of its sources")
    void figures() {
        var report = JSON.readTree(visitor.get(API + "/2024").body());
        assertThat(report.at("/day").stringValue()).isEqualTo("2024-12-31");
        assertThat(report.at("/parts/1/name").stringValue()).isEqualTo("contribution");
        assertThat(report.at("/parts/1/lines/0/name").stringValue()).isEqualTo("due");
        assertThat(report.at("/parts/1/lines/0/value").decimalValue()).isEqualByComparingTo("1140000");
        var mark = report.at("/parts/1/lines/0/marks/0").asInt();
        assertThat(report.at("/sources/" + (mark - 1) + "/entries").size()).isPositive();
        assertThat(visitor.get(PAGE + "/2024").body()).contains("CHF 1,140,000", "href=\"#source-" + mark + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | had no status at CERN
            2099 | is yet to come
            x    | write, for example, 2025
            <b>  | write, for example, 2025
            """)
    @DisplayName("a year without a report is refused with the reason, and what was typed stays in the form")
    void refused(String year, String why) {
        var reply = visitor.post(visitor.signedIn(KEEPER), PAGE, Map.of("year", year));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(why, "value=\"" + year.replace("<", "&lt;") + "\"");
        if (year.matches("\\d+")) {
            assertThat(visitor.get(PAGE + "/" + year).status()).isEqualTo(422);
            var unread = visitor.get(API + "/" + year);
            assertThat(unread.status()).isEqualTo(404);
            assertThat(unread.body()).contains(why);
            assertThat(visitor.sendAs(KEEPER, "POST", API + "/" + year, "{}").status())
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("a State of which nothing is recorded has no report; a version that was not issued no file")
    void nothing() {
        var opened = "{\"state\":\"QW\",\"name.lv\":\"Valsts\",\"name.en\":\"State\"}";
        assertThat(visitor.sendAs(KEEPER, "POST", "/api/v1/cern/states", opened).status())
                .isEqualTo(200);
        assertThat(visitor.sendAs(KEEPER, "POST", "/api/v1/cern/states/QW/reports/2025", "{}")
                        .body())
                .contains("No event is recorded of this State");
        assertThat(visitor.get("/en/cern/states/QW/annual-report/2025").status())
                .isEqualTo(422);
        assertThat(visitor.get("/en/cern/states/QQ/annual-report/2025").status())
                .isEqualTo(404);
        assertThat(visitor.get("/cern/reports/LV-2024-999.pdf").status()).isEqualTo(404);
    }
}
