package lv.auseklis.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.opportunities.AnOpportunity;
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
@DisplayName("AX2, AX4: contracts won beside the statements of CERN")
class ContractsOverHttpTest {

    private static final String NOTICES = "/en/cern/opportunities";
    private static final String PAGE = NOTICES + "/contracts";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private static String found(String body, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    /// A contract that the firm of the demonstration won, by the acts of the firm and of the officer.
    private void won(String title, String item, String amount) {
        var officer = visitor.signedIn("industrial-liaison-officer");
        var firm = visitor.signedIn("firm-representative");
        var today = Visitor.today();
        var table = AnOpportunity.table("IT-" + item + "/CT", title, today, today.plusDays(9));
        var loaded = visitor.post(
                officer, NOTICES + "/import", Map.of("content", table, "source", "Tests", "act", "import"));
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(303);
        var notice = found(visitor.get(NOTICES).body(), "opportunities/([0-9a-f-]{36})\">" + title);
        var own = visitor.get(NOTICES + "/" + notice, "Cookie", firm).body();
        var profile = found(own, "name=\"profile\" value=\"([0-9a-f-]{36})\"");
        var act = NOTICES + "/" + notice + "/act";
        for (var step : new String[] {"INTERESTED", "BID"}) {
            visitor.post(firm, act, Map.of("act", "interest", "step", step, "profile", profile));
        }
        var result = Map.of(
                "act",
                "result",
                "step",
                "WON",
                "profile",
                profile,
                "day",
                today.toString(),
                "item",
                item,
                "amount",
                amount);
        assertThat(visitor.post(officer, act, result).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("the same amount, another amount, and a number that no statement has, each told with its figures")
    void compared() {
        won("Cable trays and supports", "C-2024-010", "8240");
        won("Cable trays of another kind", "C-2024-009", "2740");
        won("Trays not stated yet", "C-NONE-1", "90000");
        var officer = visitor.signedIn("industrial-liaison-officer");
        var page = visitor.get(PAGE, "Cookie", officer).body();
        assertThat(page)
                .contains("C-NONE-1", "no statement has the number")
                .contains("C-2024-010", "2024: paid 8,240, still payable 0", "the same")
                .contains("C-2024-009", "they differ", "Difference: -880");
        assertThat(page.indexOf("C-NONE-1")).isLessThan(page.indexOf("C-2024-009"));
        assertThat(visitor.get("/lv/cern/iespejas/ligumi", "Cookie", officer).body())
                .contains("Noslēgtie līgumi", "pārskatos tāda numura nav");

        var list = new JsonMapper()
                .readTree(visitor.get(
                                "/api/v1/cern/contracts", "Authorization", Visitor.basic("industrial-liaison-officer"))
                        .body());
        assertThat(list.at("/0/state").stringValue()).isEqualTo("NOT_NAMED");
        assertThat(list.at("/1/state").stringValue()).isEqualTo("DIFFERENT");
        assertThat(list.at("/2/stated/0/counted").decimalValue()).isEqualByComparingTo("8240");
        var older = visitor.get(PAGE + "?before=" + list.at("/1/entry").longValue(), "Cookie", officer);
        assertThat(older.body()).contains("C-2024-010").doesNotContain("C-2024-009");
        assertThat(visitor.get(PAGE + "?before=x", "Cookie", officer).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("who won what is shown to those who keep the record only")
    void notPublic() {
        assertThat(visitor.get(PAGE).status()).isEqualTo(403);
        assertThat(visitor.get(PAGE, "Cookie", visitor.signedIn("firm-representative"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get("/api/v1/cern/contracts").status()).isEqualTo(403);
    }
}
