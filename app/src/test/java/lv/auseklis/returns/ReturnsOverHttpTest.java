package lv.auseklis.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the return coefficients on their page, as a table and for programs")
class ReturnsOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private JsonNode returns(String state, String query) {
        var reply = visitor.get("/api/v1/cern/states/" + state + "/returns" + query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body()).get("returns");
    }

    private JsonNode found(JsonNode rows, String basis, String from, String trade) {
        return rows.valueStream()
                .filter(row -> row.get("basis").stringValue().equals(basis))
                .filter(row -> row.get("from").stringValue().equals(from))
                .filter(row -> row.get("trade").stringValue().equals(trade))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("everybody sees the coefficients of each year and period, or what is missing for them")
    void thePage() {
        var page = visitor.get("/en/cern/commitments/return").body();
        assertThat(page)
                .contains("Return from CERN: Latvia", "very poorly balanced", "from 1: well balanced", "Demonstration")
                .doesNotContain("Record a figure");
        assertThat(visitor.get("/lv/cern/saistibas/atdeve?asOf=2025-06-30").body())
                .contains("Atdeve no CERN", "Trūkst:", "CERN pārskats par visu gadu: 2021");
        assertThat(visitor.get("/en/cern/commitments").body()).contains("/en/cern/commitments/return");
        var rows = returns("LV", "");
        assertThat(found(rows, "year", "2024-01-01", "supplies")
                        .get("coefficient")
                        .isNull())
                .isFalse();
        var period = found(rows, "period", "2026-03-01", "supplies");
        assertThat(period.get("to").stringValue()).isEqualTo("2027-02-28");
        assertThat(period.get("years").toString()).isEqualTo("[2022,2023,2024,2025]");
        assertThat(period.get("balance").stringValue()).isEqualTo("very_poorly");
        assertThat(visitor.get("/cern/returns.csv").body())
                .contains("\r\nperiod,2026-03-01,2027-02-28,2022 2023 2024 2025,");
    }

    @Test
    @DisplayName("about a day in February the period of the year before holds, and nothing later is known")
    void aboutADay() {
        var rows = returns("LV", "?asOf=2025-02-28");
        assertThat(rows.valueStream().map(row -> row.get("from").stringValue())).doesNotContain("2025-03-01");
        assertThat(found(rows, "period", "2024-03-01", "services")
                        .get("balance")
                        .stringValue())
                .isEqualTo("undetermined");
        assertThat(returns("LV", "?asOf=2025-02-28&knownOn=2020-01-01")).isEmpty();
    }

    @Test
    @DisplayName("the same for any State; a figure that CERN alone knows is recorded with its source and shown")
    void anyState() {
        var basic = Visitor.basic("cern-contact-point");
        assertThat(visitor.get("/en/cern/states/EE/return").body()).contains("Return from CERN: Estonia");
        var typed =
                new HashMap<>(Map.of("year", "2023", "kind", "BUDGET_SHARE", "value", "0,27", "confidence", "high"));
        typed.put("source", "https://cds.cern.ch");
        typed.put("reference", "CERN/3700");
        var done = visitor.send(
                "POST",
                "/api/v1/cern/states/EE/figure",
                JSON.writeValueAsString(typed),
                "Authorization",
                basic,
                "Content-Type",
                "application/json");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        var row = found(returns("EE", ""), "year", "2023-01-01", "supplies");
        assertThat(row.get("missing").toString())
                .contains("the value of all supply contracts: 2023")
                .doesNotContain("budget");
        assertThat(visitor.get("/en/cern/states/EE/return").body()).contains("CERN/3700", "0.27%");
        typed.put("value", "101");
        var refused = visitor.send(
                "POST",
                "/api/v1/cern/states/EE/figure",
                JSON.writeValueAsString(typed),
                "Authorization",
                basic,
                "Content-Type",
                "application/json");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Share: per cent from 0 to 100");
    }

    @Test
    @DisplayName("pictures of contribution and commitments, origins and people; of people sums only")
    void pictures() {
        var page = visitor.get("/en/cern/commitments/pictures").body();
        assertThat(page)
                .contains("Contribution and commitments in pictures", "<svg", "Latvia", "Fellows", "<details>")
                .contains("aria-label=\"Where purchasing originates: 2022: ");
        assertThat(visitor.get("/lv/cern/saistibas/atteli?asOf=2024-06-30").body())
                .contains("Kur rodas iepirkumu saistības", "Latvija", "nevis cilvēku skaitu");
        assertThat(visitor.get("/en/cern/commitments").body()).contains("/en/cern/commitments/pictures");
        assertThat(visitor.get("/cern/origins.csv").body()).contains("\r\n2024,supply,LV,");
        assertThat(visitor.get("/cern/money.csv").body()).contains("\r\n2024,1140000");
        var years = JSON.readTree(
                visitor.get("/api/v1/cern/states/LV/money?asOf=2024-12-31").body());
        var year = years.valueStream()
                .filter(one -> one.get("year").intValue() == 2024)
                .findFirst()
                .orElseThrow();
        var people = year.get("staff")
                .decimalValue()
                .add(year.get("fellow").decimalValue())
                .add(year.get("student").decimalValue())
                .add(year.get("associate").decimalValue());
        assertThat(people).isEqualByComparingTo(year.get("personnel").decimalValue());
        assertThat(JSON.readTree(visitor.get("/api/v1/cern/states/EE/origins").body()))
                .isEmpty();
        assertThat(visitor.get("/en/cern/commitments/pictures?asOf=2019-01-01").body())
                .contains("Nothing is known of contribution");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(visitor.get("/en/cern/states/QQ/return").status()).isEqualTo(404);
        assertThat(visitor.get("/cern/returns.csv?state=QQ").status()).isEqualTo(404);
        assertThat(visitor.get("/en/cern/commitments/return?asOf=2999-01-01").status())
                .isEqualTo(400);
    }
}
