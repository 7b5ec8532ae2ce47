package lv.auseklis.cern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the Agreement with CERN on its pages and for programs")
class CernOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEEPER = "cern-contact-point";
    private static final String SOURCED = "\"source\":\"Tests\",\"confidence\":\"high\"";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/agreement", "/states", "/states/EE", "/contribution", "/contribution/2024"})
    void everyPageIsThereInBothLanguages(String page) {
        var english = visitor.get("/en/cern" + page);
        assertThat(english.status()).as(english.body()).isEqualTo(200);
        var latvian =
                page.replace("agreement", "ligums").replace("states", "valstis").replace("contribution", "ieguldijums");
        assertThat(visitor.get("/lv/cern" + latvian).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("C1, C21: Latvia is an Associate Member since 2 August 2021, Estonia a Member State")
    void standing() {
        assertThat(visitor.get("/en/cern").body())
                .contains(
                        "Latvia: Associate Member State of CERN since 2021-08-02", "A review was due about 2026-08-02");
        assertThat(visitor.get("/en/cern/agreement").body())
                .contains("CERN/3567/C", "cannot be computed from the two instruments yet", "Article IV.2");
        assertThat(visitor.get("/en/cern/agreement?asOf=2021-08-01").body()).contains("Not a State of CERN");
        var states = JSON.readTree(visitor.get("/api/v1/cern/states").body());
        assertThat(states.findValuesAsString("state")).contains("LV", "EE", "CL");
        assertThat(visitor.get("/api/v1/cern/states/EE").body()).contains("\"status\":\"MEMBER\"");
    }

    @Test
    @DisplayName(
            "of another State only what is recorded is told: its first month as a month, no rule of Latvia's Agreement")
    void anotherState() {
        assertThat(visitor.get("/en/cern/states/LT").body())
                .contains("since January 2018")
                .doesNotContain("2018-01-01", "review was due", "AIII.3a", "class=\"cite\"");
        assertThat(visitor.get("/api/v1/cern/states/LT").body())
                .contains("\"since\":\"2018-01\"")
                .doesNotContain("\"from\":\"2018-01-01\"");
        assertThat(visitor.get("/api/v1/cern/states/EE?asOf=2022-01-01").body()).contains("\"status\":\"PRE_STAGE\"");
    }

    @Test
    @DisplayName("AIII.1c: while the quarter is not known, both amounts of 2021 are shown and none is decided")
    void bothQuarters() {
        assertThat(visitor.get("/en/cern/contribution").body()).contains("767,340 or 511,560");
        var years = JSON.readTree(
                visitor.get("/api/v1/cern/states/LV/contributions").body());
        assertThat(years.at("/0/due").isNull()).isTrue();
        assertThat(years.at("/0/possible").size()).isEqualTo(2);
        assertThat(years.at("/3/due").decimalValue()).isEqualByComparingTo("1140000");
        assertThat(visitor.get("/cern/contribution.csv").body()).contains("2024,ESTIMATE,1140000");
    }

    @Test
    @DisplayName("R2: the contact point records by page and program; what is wrong comes back with what was typed")
    void recorded() {
        var cookie = visitor.signedIn(KEEPER);
        var typed = Map.of(
                "act",
                "payment",
                "page",
                "2026",
                "year",
                "2026",
                "received",
                "2026-10-01",
                "amount",
                "1.000.000",
                "reference",
                "M <7>");
        var refused = visitor.post(cookie, "/en/cern/states/LV/act", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Swiss francs above zero", "value=\"M &lt;7>\"", "The contribution of 2026");
        var program = "{\"year\":\"2026\",\"received\":\"2026-10-01\",\"amount\":\"1000.25\",\"reference\":\"M-8\"}";
        var done = visitor.sendAs(KEEPER, "POST", "/api/v1/cern/states/LV/payment", program);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        var entry = JSON.readTree(done.body()).get("entry").longValue();
        assertThat(visitor.get("/en/cern/contribution/2026").body()).contains("M-8", "1,000.25");
        assertThat(visitor.get("/en/log/" + entry).body()).contains("Payment recorded", "Latvia");
        var strike = Map.of("act", "strike", "page", "2026", "struck", String.valueOf(entry), "reason", "Nepareizi");
        assertThat(visitor.post(cookie, "/en/cern/states/LV/act", strike).header("location"))
                .isEqualTo("/en/cern/contribution/2026");
        assertThat(visitor.get("/en/cern/contribution/2026").body()).contains("struck");
    }

    @Test
    void anotherStateIsOpenedOnce() {
        var body = "{\"state\":\"PK\",\"name.lv\":\"Pakistāna\",\"name.en\":\"Pakistan\"}";
        assertThat(visitor.sendAs("ministry", "POST", "/api/v1/cern/states", body)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.sendAs(KEEPER, "POST", "/api/v1/cern/states", body).body())
                .contains("a record of this State already");
        var event = "{\"kind\":\"STATUS_BEGAN\",\"day\":\"2015-07-31\"," + SOURCED + "}";
        assertThat(visitor.sendAs(KEEPER, "POST", "/api/v1/cern/states/PK/event", event)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/en/cern/states/PK").body())
                .contains("Associate Member State of CERN since 2015-07-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /en/cern/states/QQ                     | 404
            /en/cern/contribution/2019             | 404
            /en/cern/contribution?asOf=2026-02-30  | 400
            /en/cern/agreement?knownOn=9999-01-01  | 400
            /api/v1/cern/states/lv                 | 404
            /api/v1/cern/states/%00                | 400
            /cern/contribution.csv?asOf=x          | 400
            """)
    void badInputIsNoFault(String path, int status) {
        assertThat(visitor.get(path).status()).isEqualTo(status);
    }
}
