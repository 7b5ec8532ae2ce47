package lv.auseklis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the ceiling on its page and for programs, and the import of a statement")
class CommitmentsOverHttpTest {

    private static final String FILE = AStatement.HEAD + "H1,supply,LV,,2026-02-01,CHF,250000,0,,,Flanges\n";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Visitor.Reply sent(String path, String header, String value, String year, String asOf, String text) {
        var body = new StringBuilder();
        Map.of("year", year, "asOf", asOf)
                .forEach((name, one) -> body.append(
                        "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, one)));
        body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../s<1>.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .append(text)
                .append("\r\n--x--\r\n");
        return visitor.send(visitor.request(path, header, value, "Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName(
            "AX1, Q-3: everybody sees how much of the contribution is used, by year and category, with its reasons")
    void thePage() {
        var page = visitor.get("/en/cern/commitments?year=2025").body();
        assertThat(page).contains("% of the contribution is used", "Purchasing", "below the ceiling", "little used");
        assertThat(page).doesNotContain("Import a CERN statement");
        assertThat(visitor.get("/en/cern/commitments?asOf=2022-06-30").body())
                .contains(
                        "no open vacancy is recorded, and no Latvian firm takes part in an open tender recorded here, so the forecast is what counts already");
        assertThat(visitor.get("/lv/cern/saistibas?year=2024").body()).contains("2024. gads", "zem maksimālās summas");
        assertThat(visitor.get("/cern/commitments.csv").body()).contains("\r\n2024,1140000");
        var years = new JsonMapper()
                .readTree(visitor.get("/api/v1/cern/states/LV/commitments").body());
        assertThat(years.at("/0/asOf").isNull()).isTrue();
        assertThat(years.at("/0/percent").isNull()).isTrue();
        assertThat(years.at("/3/level").stringValue()).isEqualTo("below");
        assertThat(visitor.get("/api/v1/cern/states/LV/commitments?asOf=2024-01-31")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("AX4: sent, read, shown with what changes, and imported; the page of the statement lists differences")
    void imported() {
        var cookie = visitor.signedIn("cern-contact-point");
        var today = Visitor.today().toString();
        var faulty =
                sent("/en/cern/commitments/statement", "Cookie", cookie, "2026", today, FILE.replace("CHF", "EUR"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Line 2: the currency is ‘EUR’", "value=\"" + today);
        var preview = sent("/en/cern/commitments/statement", "Cookie", cookie, "2026", today, FILE);
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains("s1.csv: 1 line about 2026", "250,000", "It takes the place of the statement");
        var digest = Pattern.compile("name=\"file\" value=\"([0-9a-f]{64})\"").matcher(preview.body());
        assertThat(digest.find()).isTrue();
        var fields = Map.of("year", "2026", "asOf", today, "file", digest.group(1), "name", "s1.csv");
        var done = visitor.post(cookie, "/en/cern/commitments/import", fields);
        assertThat(done.status()).as(done.body()).isEqualTo(303);
        var statement = visitor.get(done.header("location"), "Cookie", cookie).body();
        assertThat(statement).contains("H1", "C-2026-", "absent");
        assertThat(visitor.get(done.header("location")).status()).isEqualTo(403);
        var again = sent(
                "/api/v1/cern/states/LV/statements",
                "Authorization",
                Visitor.basic("ministry"),
                "2026",
                today,
                FILE.replace("250000", "250001"));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(visitor.get("/en/cern/commitments").body()).contains("250,001");
    }

    @Test
    void whatIsNoStatementIsSaid() {
        var basic = Visitor.basic("cern-contact-point");
        var path = "/api/v1/cern/states/LV/statements";
        assertThat(sent(path, "Authorization", basic, "26", "x", "%PDF-1.7").body())
                .contains("Year: write", "Day of the statement", "neither an XLSX file nor CSV");
        assertThat(sent(path, "Authorization", basic, "2026", "2026-01-31", "").body())
                .contains("choose an XLSX or CSV file");
        var forged = Map.of("year", "2026", "asOf", "2026-01-31", "file", "0".repeat(64), "name", "x");
        var cookie = visitor.signedIn("cern-contact-point");
        assertThat(visitor.post(cookie, "/en/cern/commitments/import", forged).status())
                .isBetween(400, 422);
    }
}
