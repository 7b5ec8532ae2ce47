package lv.auseklis.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("representatives and meetings on their page and for programs")
class DelegationOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEEPER = "cern-contact-point";
    private static final String PAGE = "/en/cern/representatives";
    private static final String API = "/api/v1/cern/states/LV";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("AII.2a, C11: everybody asks and reads the article, and what full membership would bring")
    void asked() {
        var page = visitor.get(PAGE + "?body=COUNCIL&sitting=ORDINARY").body();
        assertThat(page)
                .contains(
                        "Be present: Yes",
                        "Vote: No",
                        "An Associate Member State has no vote in the Council. (Art. II.2)",
                        "There is a vote in the Council",
                        "The Ministry of Education and Science coordinates",
                        "Anna Paraudziņa (izdomāta / invented)");
        assertThat(visitor.get(PAGE + "?body=COUNCIL&sitting=CLOSED").body())
                .contains("takes no part in a closed session");
        assertThat(visitor.get("/lv/cern/parstavji?body=FINANCE_COMMITTEE").body())
                .contains("Finanšu komitejā valsts var");
        assertThat(visitor.get(API + "/meeting-rights?body=COUNCIL&sitting=CLOSED")
                        .body())
                .contains("\"right\":\"ATTEND\",\"answer\":\"NO\"");
        assertThat(visitor.get("/cern/representatives.csv").body())
                .contains("AUTHORITY,Izglītības un zinātnes ministrija");
    }

    @Test
    @DisplayName("VI.1: how to reach a representative is not public and not in the log; what is wrong comes back")
    void contactsAreClosed() {
        var cookie = visitor.signedIn(KEEPER);
        var faulty =
                visitor.post(cookie, PAGE + "/act", Map.of("act", "name", "name", "Jānis <x>", "function", "COUNCIL"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("First day: a day is needed", "value=\"Jānis &lt;x>\"");
        var body = "{\"function\":\"COUNCIL\",\"name\":\"Jānis Paraugs\",\"from\":\"2026-01-01\","
                + "\"contact\":\"slepens@iestade.lv\",\"reference\":\"Nota 9\"}";
        var done = visitor.sendAs("ministry", "POST", API + "/delegation/name", body);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        var entry = JSON.readTree(done.body()).get("entry").longValue();
        assertThat(visitor.get(PAGE).body()).contains("Jānis Paraugs").doesNotContain("slepens@");
        assertThat(visitor.get(PAGE, "Cookie", cookie).body()).contains("slepens@iestade.lv");
        assertThat(visitor.get(API + "/representatives").body()).doesNotContain("slepens@");
        for (var path : new String[] {"/en/log/" + entry, "/api/v1/log/entries/" + entry}) {
            assertThat(visitor.get(path).body()).doesNotContain("slepens@", "Jānis Paraugs");
        }
        erased(entry);
        assertThat(visitor.get(PAGE).body()).doesNotContain("Jānis Paraugs").contains("removed under decision P-1");
        assertThat(visitor.get(PAGE, "Cookie", cookie).body()).doesNotContain("slepens@");
        assertThat(visitor.get("/cern/representatives.csv").body()).doesNotContain("Jānis Paraugs");
        var notice = Map.of(
                "act", "acknowledge", "representative", String.valueOf(entry), "day", "2026-02-01", "reference", "X");
        assertThat(visitor.post(cookie, PAGE + "/act", notice).body())
                .contains("First CERN is told of the representative (Article VI.1)");
    }

    private void erased(long entry) {
        for (var field : new String[] {"delegation.name", "delegation.contact"}) {
            var sent = Map.of("decision", "P-1", "decided", Visitor.today().toString(), "field", field);
            var reply = visitor.post(visitor.signedIn("log-keeper"), "/en/log/" + entry + "/erasure", sent);
            assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        }
    }

    @Test
    @DisplayName("AII.2c: an opinion is recorded and passed on; its text is for those who keep the record")
    void opinion() {
        var cookie = visitor.signedIn(KEEPER);
        var meetings = JSON.readTree(visitor.get(API + "/meetings").body());
        var meeting = meetings.at("/0/entry").longValue();
        var sent = Map.of(
                "act",
                "opinion",
                "meeting",
                String.valueOf(meeting),
                "item",
                "Punkts 4",
                "formal",
                "true",
                "text.lv",
                "Slepens viedoklis",
                "text.en",
                "A closed opinion");
        assertThat(visitor.post(cookie, PAGE + "/act", sent).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE).body())
                .contains("Punkts 4", "to be passed to the Council")
                .doesNotContain("A closed opinion");
        assertThat(visitor.get(PAGE, "Cookie", cookie).body()).contains("A closed opinion");
        var opinion = JSON.readTree(visitor.get(API + "/meetings").body())
                .at("/0/opinions/0/entry")
                .longValue();
        var transmit = "{\"opinion\":\"%d\",\"day\":\"%s\",\"addressee\":\"CERN Padome\",\"reference\":\"V-1\"}"
                .formatted(opinion, Visitor.today());
        assertThat(visitor.sendAs(KEEPER, "POST", API + "/delegation/transmit", transmit)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(PAGE).body()).contains("passed to the Council", "V-1");
    }

    @Test
    @DisplayName("AII.2c: the forms reach every meeting and every opinion not passed on yet, however old")
    void oldOnesAreReached() {
        var old = meeting("FINANCE_COMMITTEE", "2021-09-01", "true");
        var opinion = entry(
                "opinion",
                Map.of("meeting", old, "item", "Vecais punkts", "formal", "true", "text.lv", "Par", "text.en", "For"));
        for (int i = 0; i < 50; i++) {
            meeting("COUNCIL", "2021-09-02", "false");
        }
        assertThat(visitor.get(PAGE).body()).doesNotContain("Vecais punkts");
        var page = visitor.get(PAGE, "Cookie", visitor.signedIn(KEEPER)).body();
        assertThat(choices(page, "meeting")).contains(old);
        assertThat(choices(page, "opinion")).contains(opinion);
        assertThat(choices(page, "struck")).contains(old, opinion);
        entry("transmit", Map.of("opinion", opinion, "day", "2021-09-02", "addressee", "Padome", "reference", "V-2"));
        assertThat(choices(visitor.get(PAGE, "Cookie", visitor.signedIn(KEEPER)).body(), "opinion"))
                .doesNotContain(opinion);
        entry("strike", Map.of("struck", old, "reason", "Kļūda"));
        page = visitor.get(PAGE, "Cookie", visitor.signedIn(KEEPER)).body();
        assertThat(choices(page, "meeting")).doesNotContain(old);
        assertThat(choices(page, "struck")).doesNotContain(old, opinion);
    }

    private String meeting(String body, String day, String attended) {
        return entry(
                "meeting",
                Map.of(
                        "body", body,
                        "sitting", "ORDINARY",
                        "day", day,
                        "title.lv", "Sēde",
                        "title.en", "Meeting",
                        "attended", attended,
                        "reference", "N-1"));
    }

    private String entry(String act, Map<String, String> typed) {
        var done = visitor.sendAs(KEEPER, "POST", API + "/delegation/" + act, JSON.writeValueAsString(typed));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        return JSON.readTree(done.body()).get("entry").asString();
    }

    /// The values of a list to choose from; none where the page has no such list.
    private static List<String> choices(String page, String name) {
        var select = Pattern.compile("<select id=\"" + name + "\".*?</select>", Pattern.DOTALL)
                .matcher(page);
        return select.find()
                ? Pattern.compile("value=\"(\\d+)\"")
                        .matcher(select.group())
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /en/cern/representatives?body=POEM&sitting=%00       | 200
            /en/cern/representatives?asOf=2026-02-30             | 400
            /api/v1/cern/states/LV/meeting-rights?body=POEM      | 400
            /api/v1/cern/states/QQ/representatives               | 404
            /cern/representatives.csv?knownOn=x                  | 400
            """)
    void badInputIsNoFault(String path, int status) {
        assertThat(visitor.get(path).status()).isEqualTo(status);
    }
}
