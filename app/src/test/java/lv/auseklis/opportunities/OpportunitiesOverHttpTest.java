package lv.auseklis.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
@DisplayName("opportunities on their pages, in feeds and for programs")
class OpportunitiesOverHttpTest {

    private static final String PAGE = "/en/cern/opportunities";
    private static final String API = "/api/v1/cern/notices";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private String found(String body, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    @DisplayName(
            "C9: a pasted notice is shown as understood, imported, told to the firm that fits, followed to the contract")
    void story() {
        var officer = visitor.signedIn("industrial-liaison-officer");
        var firm = visitor.signedIn("firm-representative");
        var text = "Subject: Supply of <i>vacuum</i> chambers\nReference: IT-77/TE\nDeadline: "
                + Visitor.today().plusDays(20) + "\nContact: x@cern.invalid\nWelding of stainless steel.";
        var late = visitor.post(
                officer,
                PAGE + "/import",
                Map.of("content", text.replace("Deadline: 2", "Deadline: 1"), "source", "Mail"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("has passed", "Welding of stainless steel.");
        var read = visitor.post(officer, PAGE + "/import", Map.of("content", text, "source", "Mail"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body())
                .contains("This is what was understood", "IT-77/TE", "invitation to tender", "&lt;i&gt;vacuum");
        assertThat(visitor.get(PAGE).body()).doesNotContain("IT-77/TE");
        var loaded =
                visitor.post(officer, PAGE + "/import", Map.of("content", text, "source", "Mail", "act", "import"));
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(303);

        var list = visitor.get(PAGE).body();
        var notice = found(list, "opportunities/([0-9a-f-]{36})\">Supply of &lt;i&gt;vacuum");
        assertThat(visitor.get(PAGE + "/" + notice).body()).doesNotContain("x@cern.invalid", "Who can do it");
        assertThat(visitor.get("/lv/cern/iespejas/" + notice).body())
                .contains("IT-77/TE", "Vai CERN var izskatīt piedāvājumu, kura izcelsme ir Latvijā?", "likums/AII.4a");
        var told = visitor.get("/en/notifications", "Cookie", firm).body();
        assertThat(told).contains("CERN seeks what you can do");
        var own = visitor.get(PAGE + "/" + notice, "Cookie", firm).body();
        assertThat(own).contains("Fits you", "welding", "We are interested", "x@cern.invalid");
        var profile = found(own, "name=\"profile\" value=\"([0-9a-f-]{36})\"");
        var act = PAGE + "/" + notice + "/act";
        assertThat(visitor.post(firm, act, Map.of("act", "interest", "step", "BID", "profile", profile))
                        .status())
                .isEqualTo(422);
        for (var step : new String[] {"INTERESTED", "BID"}) {
            assertThat(visitor.post(firm, act, Map.of("act", "interest", "step", step, "profile", profile))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(visitor.get(PAGE + "/" + notice).body()).doesNotContain("bid sent");
        var won = new HashMap<>(Map.of(
                "act",
                "result",
                "step",
                "WON",
                "profile",
                profile,
                "day",
                Visitor.today().toString(),
                "item",
                "CA<1>"));
        var refused = visitor.post(officer, act, won);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Contract number: needed", "value=\"CA&lt;1>\"");
        won.putAll(Map.of("item", "CA-77", "amount", "90000"));
        assertThat(visitor.post(officer, act, won).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE + "/" + notice, "Cookie", officer).body()).contains("contract concluded", "CA-77");
        assertThat(visitor.post(firm, act, Map.of("act", "withdraw", "reason", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("feeds, calendar, table and programs show what is open; price enquiries only to those inside")
    void feeds() {
        assertThat(visitor.get("/cern/opportunities-lv.atom").body())
                .contains(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"", "PARAUGS-IT-4755/EP", "uzaicinājums uz konkursu")
                .doesNotContain("PARAUGS-PE-9001");
        assertThat(visitor.get("/cern/opportunities-en.atom?topic=jobs").body())
                .contains("PARAUGS-V-17")
                .doesNotContain("PARAUGS-IT-4755");
        assertThat(visitor.get("/cern/opportunities-en.ics").body()).contains("BEGIN:VEVENT", "PARAUGS-V-17");
        assertThat(visitor.get("/cern/opportunities.csv").body())
                .contains("PARAUGS-MS-4810/TE,MARKET_SURVEY")
                .doesNotContain("PARAUGS-PE-9001");
        assertThat(visitor.get(PAGE + "/calendar").body()).contains("<svg", "PARAUGS-MS-4801/TE");
        assertThat(visitor.get(PAGE + "?over=1").status()).isEqualTo(200);
        assertThat(visitor.get(PAGE + "?topic=STUDIES").body())
                .contains("School on accelerators")
                .doesNotContain("Readout electronics");
        assertThat(visitor.get(API).body()).contains("\"costAbove\":5000000").doesNotContain("PARAUGS-PE-9001");
        var inside = visitor.get(API, "Authorization", Visitor.basic("firm-representative"))
                .body();
        assertThat(inside).contains("PARAUGS-PE-9001");
        var json = new JsonMapper();
        for (var one : json.readTree(inside)) {
            if (one.get("kind").asString().equals("PRICE_ENQUIRY")) {
                assertThat(visitor.get(PAGE + "/" + one.get("id").asString()).status())
                        .isEqualTo(404);
                assertThat(visitor.get(API + "/" + one.get("id").asString()).status())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void programsImportMatchAndRecord() {
        var json = new JsonMapper();
        var table = AnOpportunity.table(
                "IT-88/TE",
                "Cryogenic valves for helium",
                Visitor.today(),
                Visitor.today().plusDays(9));
        assertThat(visitor.sendAs("firm-representative", "POST", API, "{}").status())
                .isEqualTo(403);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API, "{\"content\":\"\"}")
                        .status())
                .isEqualTo(422);
        var body = json.writeValueAsString(Map.of("content", table, "source", "Program"));
        assertThat(visitor.sendAs("cern-contact-point", "POST", API, body).status())
                .isEqualTo(200);
        var id = found(
                visitor.get(API).body(),
                "\"id\":\"([0-9a-f-]{36})\",\"version\":1,\"entry\":\\d+,\"reference\":\"IT-88/TE\"");
        var fits = visitor.get(API + "/" + id + "/fits", "Authorization", Visitor.basic("cern-contact-point"))
                .body();
        assertThat(fits).contains("Paraugs Kriogēnika SIA", "cryogenic");
        assertThat(visitor.get(API + "/" + id + "/fits").status()).isIn(401, 403);
        assertThat(visitor.sendAs("firm-representative", "POST", API + "/" + id + "/interest", "{\"step\":\"WON\"}")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/" + id + "/withdraw", "{\"reason\":\"Kļūda\"}")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(API).body()).doesNotContain("IT-88/TE");
        assertThat(visitor.get(PAGE + "/" + id).body()).contains("Why it was withdrawn: Kļūda", "Source: Program");
    }

    @Test
    @DisplayName("C13: topics are followed on the page, news sent, and who was told stands there with its proof")
    void news() {
        var officer = visitor.signedIn("industrial-liaison-officer");
        var researcher = visitor.signedIn("researcher");
        assertThat(visitor.get(PAGE + "/news").status()).isEqualTo(403);
        assertThat(visitor.post(researcher, PAGE + "/news", Map.of("act", "follow", "topic", "STUDIES"))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(PAGE + "/news", "Cookie", researcher).body())
                .contains("value=\"STUDIES\" checked", "Nobody has been told");
        assertThat(visitor.post(researcher, PAGE + "/news", Map.of("act", "send"))
                        .status())
                .isEqualTo(403);
        var content = "[{\"reference\":\"S-99\",\"kind\":\"SCHOOL\",\"title\":\"School on magnets\",\"deadline\":\""
                + Visitor.today().plusDays(30) + "\"}]";
        visitor.post(officer, PAGE + "/import", Map.of("content", content, "source", "Tests", "act", "import"));
        assertThat(visitor.post(officer, PAGE + "/news", Map.of("act", "send")).status())
                .isEqualTo(303);
        assertThat(visitor.get(PAGE + "/news", "Cookie", officer).body())
                .contains("demo-researcher", "How many want news: 1.");
        assertThat(visitor.get("/en/notifications", "Cookie", researcher).body())
                .contains("School on magnets");
        assertThat(visitor.get(PAGE + "/news", "Cookie", researcher).body()).doesNotContain("Nobody has been told");
        assertThat(visitor.post(officer, PAGE + "/news", Map.of("act", "send")).status())
                .isEqualTo(422);
    }
}
