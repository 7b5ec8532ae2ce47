package lv.auseklis.cerngroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the CERN Latvia group on its page and for programs")
class GroupOverHttpTest {

    private static final String PAGE = "/en/cern/group";
    private static final String API = "/api/v1/cern/group";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("C17 to C20: everybody reads the 25 of the page in four categories, with their source")
    void membersAndRoles() {
        var page = visitor.get(PAGE).body();
        assertThat(page)
                .contains("recorded: 12, by the source: 12", "recorded: 6, by the source: 6", "HansaMatrix")
                .contains("recorded: 4, by the source: 4", "recorded: 3, by the source: 3", "LETERA", "C17")
                .contains("beginning not known", "since: 2017", "until: 2023", "Toms Torims")
                .contains("The Agreement governs: firms and personnel", "Events of the cooperation")
                .doesNotContain("name=\"struck\"");
        assertThat(visitor.get("/lv/cern/grupa").body()).contains("Sociālie partneri", "pēc avota: 12");
        assertThat(page).containsPattern("/en/institutions/ZI-\\d+\">In the Register");
        assertThat(visitor.get("/cern/group.csv").body())
                .contains("ACADEMIC,Tehniskā fizika,Technical Physics,RTU,00twb6c09,ZI-", ",2017,2023,NO_MORE,");
        assertThat(visitor.get(PAGE + "?asOf=2016-01-01").body()).contains("not known of this day");
        assertThat(visitor.get(PAGE + "?knownOn=2016-01-01").body()).contains("Nothing is recorded");
        assertThat(visitor.get("/en/cern").body()).contains(PAGE);
    }

    @Test
    @DisplayName("C12: the contact point admits, ends and strikes; what is refused comes back as it was typed")
    void kept() {
        var contact = visitor.signedIn("cern-contact-point");
        var faulty = visitor.post(contact, PAGE + "/act", Map.of("act", "admit", "name.lv", "<Jā>", "from", "2999"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Name in English: must be filled in", "value=\"&lt;Jā>\"", "yet to come");
        var sent = Map.of(
                "act",
                "admit",
                "place",
                "INDUSTRIAL",
                "name.lv",
                "SIA „Paraugs”",
                "name.en",
                "Sample Ltd",
                "from",
                "2024-05",
                "source",
                "Sēdes protokols",
                "confidence",
                "high");
        assertThat(visitor.post(contact, PAGE + "/act", sent).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE).body()).contains("recorded: 7, by the source: 6", "since: May 2024");
        var found = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Industrial partners: Sample Ltd")
                .matcher(visitor.get(PAGE, "Cookie", contact).body());
        assertThat(found.find()).isTrue();
        var end = "{\"tenure\":\"%s\",\"to\":\"2024\",\"source\":\"Vēstule\",\"confidence\":\"high\"}"
                .formatted(found.group(1));
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/members/end", end)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/members/end", end)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.sendAs("ministry", "POST", API + "/members/end", end).status())
                .isEqualTo(403);
        assertThat(visitor.get(PAGE).body()).contains("recorded: 6, by the source: 6", "Former members: 1");
        assertThat(visitor.get(PAGE + "?asOf=2024-06-01").body()).contains("Sample Ltd");
        var entry = Pattern.compile("\"en\":\"Sample Ltd\".*?\"entry\":(\\d+)")
                .matcher(visitor.get(API).body());
        assertThat(entry.find()).isTrue();
        var strike = Map.of("act", "strike", "struck", entry.group(1), "reason", "Tāda uzņēmuma grupā nav");
        assertThat(visitor.post(contact, PAGE + "/act", strike).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE).body()).contains("Struck records: 1", "<del>Sample Ltd</del>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=2026-02-30", "knownOn=2999-01-01", "asOf=x"})
    void aDayThatIsNoneIsToldSo(String query) {
        for (var path : new String[] {PAGE, API, "/cern/group.csv"}) {
            assertThat(visitor.get(path + "?" + query).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void badInputIsNoFault() {
        var contact = visitor.signedIn("cern-contact-point");
        assertThat(visitor.post(contact, PAGE + "/act", Map.of("act", "none")).status())
                .isEqualTo(400);
        var long501 = Map.of("act", "admit", "place", "SOCIAL", "name.lv", "x".repeat(501), "name.en", "\u0000‮");
        assertThat(visitor.post(contact, PAGE + "/act", long501).status()).isEqualTo(422);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/members/strike", "{\"struck\":null}")
                        .status())
                .isEqualTo(422);
    }
}
