package lv.auseklis.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
@DisplayName("experiments and institutions on their page and for programs")
class ExperimentsOverHttpTest {

    private static final String PAGE = "/en/cern/experiments";
    private static final String API = "/api/v1/cern/experiments";
    private static final String CSV = "/cern/experiments.csv";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("C2: everybody sees in what Latvia takes part, since when, and by what source")
    void whatSourcesName() {
        var page = visitor.get(PAGE).body();
        assertThat(page)
                .contains("aria-label=\"CMS, Latvia; institution not named in the source: since: 1996\"")
                .contains("AEgIS", "I.FAST", "HITRIplus", "PRISMAP", "beginning not known", "jauns.lv, 2026-02-13")
                .contains("class=\"known\"", "class=\"perhaps\"", "<span>1995</span>", "C7", "C8")
                .doesNotContain("name=\"struck\"");
        assertThat(visitor.get("/lv/cern/eksperimenti").body())
                .contains("Latvija; institūcija avotā nav nosaukta", "kopš: 1996. gads", "sākums nav zināms");
        assertThat(visitor.get(CSV).body()).contains("LV,EXPERIMENT,CMS,,,,,1996,,YES,", "LV,PROJECT,PRISMAP,");
        assertThat(visitor.get(API).body()).contains("\"name\":\"CMS\",\"institution\":null");
        for (var from : new String[] {"/en/cern", "/en/cern/commitments/pictures"}) {
            assertThat(visitor.get(from).body()).as(from).contains(PAGE);
        }
    }

    @Test
    @DisplayName("about a day as known on a day: before it was recorded nothing is there")
    void asOfAndKnownOn() {
        assertThat(visitor.get(PAGE + "?asOf=2000-06-01").body())
                .contains("CMS", "AEgIS", "not known of this day", CSV + "?asOf=2000-06-01");
        assertThat(visitor.get(PAGE + "?asOf=1995-12-31").body()).doesNotContain("CMS, Latvia");
        assertThat(visitor.get(CSV + "?asOf=1995-12-31").body()).contains("CMS,,,,,1996,,NOT_YET,");
        assertThat(visitor.get(PAGE + "?knownOn=2016-01-01").body()).contains("Nothing is recorded for this day");
        assertThat(visitor.get(API + "?knownOn=2016-01-01").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("C7: the contact point records, ends and strikes; what is refused comes back as it was typed")
    void kept() {
        var contact = visitor.signedIn("cern-contact-point");
        var faulty = visitor.post(contact, PAGE + "/act", Map.of("act", "record", "name", "<Jā>", "from", "2999"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Kind: choose", "Source: must be", "value=\"&lt;Jā>\"", "yet to come");
        var sent = new HashMap<>(Map.of("act", "record", "kind", "EXPERIMENT", "name", "Paraugs", "from", "2012-05"));
        sent.putAll(Map.of("institution.lv", "RTU paraugs", "institution.en", "RTU sample", "identifier", "00twb6c09"));
        sent.putAll(Map.of("source", "Līgums", "confidence", "high", "note.lv", "Ar <b>", "note.en", "With <b>"));
        assertThat(visitor.post(contact, PAGE + "/act", sent).status()).isEqualTo(303);
        assertThat(visitor.post(contact, PAGE + "/act", sent).body()).contains("recorded already for the same time");
        assertThat(visitor.get(PAGE).body())
                .contains("RTU sample", "since: May 2012", "With &lt;b&gt;")
                .containsPattern("/en/institutions/ZI-\\d+\">Register number");
        assertThat(visitor.get(CSV).body()).contains("Paraugs,RTU paraugs,RTU sample,00twb6c09,ZI-");

        var id = found("\"id\":\"([0-9a-f-]{36})\"[^{]*\"name\":\"Paraugs\"");
        var end = "{\"participation\":\"%s\",\"to\":\"2020\",\"source\":\"Vēstule\",\"confidence\":\"low\"}"
                .formatted(id);
        assertThat(visitor.sendAs("ministry", "POST", API + "/end", end).status())
                .isEqualTo(403);
        assertThat(visitor.send("POST", API + "/end", end, "Content-Type", "application/json")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/end", end)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/end", end)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.get(PAGE).body()).contains("since: May 2012, until: 2020", "ended");
        assertThat(visitor.get(PAGE + "?asOf=2015-01-01").body()).contains("RTU sample");
        assertThat(visitor.get(PAGE + "?asOf=2012-04-30").body()).doesNotContain("RTU sample");

        var entry = found("\"name\":\"Paraugs\".*?\"entry\":(\\d+)");
        var strike = Map.of("act", "strike", "struck", entry, "reason", "Tādas dalības nav");
        assertThat(visitor.post(contact, PAGE + "/act", strike).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE).body())
                .contains("Struck records: 1", "<del>Paraugs, RTU sample</del>", "Reason: Tādas dalības nav");
        assertThat(visitor.get(CSV).body()).doesNotContain("RTU paraugs");
        assertThat(visitor.get(API).body()).contains("\"reason\":\"Tādas dalības nav\"");
        assertThat(visitor.get("/en/log/" + entry).body())
                .contains("Participation in an experiment or project recorded");
    }

    /// The first group of what the pattern finds in the answer for programs.
    private String found(String pattern) {
        var found = Pattern.compile(pattern).matcher(visitor.get(API).body());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=2026-02-30", "knownOn=2999-01-01", "asOf=x"})
    void aDayThatIsNoneIsToldSo(String query) {
        for (var path : new String[] {PAGE, API, CSV}) {
            assertThat(visitor.get(path + "?" + query).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("only the contact point gets forms and acts; of a past day there are none")
    void forbiddenForOthers() {
        var act = Map.of("act", "record", "name", "A");
        assertThat(visitor.post("", PAGE + "/act", act).status()).isEqualTo(403);
        var ministry = visitor.signedIn("ministry");
        assertThat(visitor.post(ministry, PAGE + "/act", act).status()).isEqualTo(403);
        assertThat(visitor.get(PAGE, "Cookie", ministry).body()).doesNotContain("method=\"post\" action=\"" + PAGE);
        var contact = visitor.signedIn("cern-contact-point");
        assertThat(visitor.get(PAGE, "Cookie", contact).body()).contains("method=\"post\" action=\"" + PAGE);
        assertThat(visitor.get(PAGE + "?asOf=2020-01-01", "Cookie", contact).body())
                .doesNotContain("method=\"post\" action=\"" + PAGE);
    }

    @Test
    void badInputIsNoFault() {
        var contact = visitor.signedIn("cern-contact-point");
        assertThat(visitor.post(contact, PAGE + "/act", Map.of("act", "none")).status())
                .isEqualTo(400);
        var long501 = Map.of("act", "record", "kind", "PROJECT", "name", "x".repeat(501), "note.lv", "\u0000‮");
        assertThat(visitor.post(contact, PAGE + "/act", long501).status()).isEqualTo(422);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/strike", "{\"struck\":null}")
                        .status())
                .isEqualTo(422);
    }
}
