package lv.auseklis.cerndocuments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.registration.AnApplication;
import lv.auseklis.registration.AnUpload;
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
@DisplayName("documents of the status and of the group on their page and for programs")
class CernDocumentsOverHttpTest {

    private static final String PAGE = "/en/cern/documents";
    private static final String API = "/api/v1/cern/documents";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private static Map<String, String> typed(String shelf, String kind, String title) {
        return new HashMap<>(Map.of(
                "shelf",
                shelf,
                "kind",
                kind,
                "title.lv",
                "Dokuments " + title,
                "title.en",
                title,
                "day",
                "2018-05",
                "audience",
                "public",
                "source",
                "Tests",
                "confidence",
                "high"));
    }

    private Visitor.Reply kept(String role, Map<String, String> typed) {
        return AnUpload.send(
                visitor, visitor.signedIn(role), PAGE + "/new", typed, "teksts.pdf", AnApplication.pdf("teksts"));
    }

    private JsonNode listed(String shelf, String title) {
        for (var one :
                new JsonMapper().readTree(visitor.get(API + "?shelf=" + shelf).body())) {
            if (one.at("/title/en").stringValue().equals(title)) {
                return one;
            }
        }
        return new JsonMapper().readTree("null");
    }

    @Test
    @DisplayName(
            "AP2: the documents that the Agreement names stand with their references, and with the events they are of")
    void named() {
        assertThat(visitor.get(PAGE).body()).contains("CERN/2918/Rev.", "CERN/3436/C/Rev.", "Event of the Agreement");
        assertThat(visitor.get("/lv/cern/dokumenti").body()).contains("Instrumenti un lēmumi", "CERN/3474/C");
        assertThat(visitor.get("/en/cern/agreement").body())
                .contains("Resolution of the Council on Latvia’s associate membership");
        assertThat(visitor.get(PAGE + "?asOf=2015-01-01").body())
                .contains("CERN/2918/Rev.")
                .doesNotContain("CERN/3436/C/Rev.");
    }

    @Test
    @DisplayName("AVI.2a: a protocol runs on until what it provided for is done, unless agreed otherwise")
    void olderProtocols() {
        assertThat(kept("ministry", typed("OLDER", "PROTOCOL", "Protocol of the test"))
                        .status())
                .isEqualTo(303);
        var document = listed("OLDER", "Protocol of the test");
        assertThat(document.at("/runs").booleanValue()).isTrue();
        var act = PAGE + "/" + document.at("/id").stringValue() + "/act";
        var ministry = visitor.signedIn("ministry");
        var refused = visitor.post(ministry, act, Map.of("act", "end", "how", "AGREED", "to", "2018-04"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("before the day of the document", "value=\"2018-04\"");
        assertThat(visitor.post(ministry, act, Map.of("act", "end", "how", "x", "to", "2999-01-01"))
                        .body())
                .contains("How it ended: choose", "yet to come");
        assertThat(visitor.post(ministry, act, Map.of("act", "end", "how", "CARRIED_OUT", "to", "2019-12-31"))
                        .status())
                .isEqualTo(303);
        var page = visitor.get(PAGE + "?shelf=OLDER").body();
        assertThat(page).contains("What it provided for is done", "2019-12-31");
        assertThat(listed("OLDER", "Protocol of the test").at("/runs").booleanValue())
                .isFalse();
        assertThat(visitor.post(ministry, act, Map.of("act", "end", "how", "AGREED", "to", "2020"))
                        .body())
                .contains("has ended already");
    }

    @Test
    @DisplayName(
            "C15: a document of the group is kept with its file, seen by whom it is for, and withdrawn with the reason")
    void ofTheGroup() {
        assertThat(kept("ministry", typed("GROUP", "MINUTES", "Not by them")).status())
                .isEqualTo(403);
        var inside = typed("GROUP", "MINUTES", "Minutes inside");
        inside.put("audience", "inside");
        assertThat(kept("cern-contact-point", inside).status()).isEqualTo(303);
        assertThat(kept("cern-contact-point", typed("GROUP", "MINUTES", "Minutes for all"))
                        .status())
                .isEqualTo(303);
        var page = visitor.get(PAGE + "?shelf=GROUP").body();
        assertThat(page).contains("Minutes for all", "Download: teksts.pdf").doesNotContain("Minutes inside");
        var contactPoint = visitor.signedIn("cern-contact-point");
        var own = visitor.get(PAGE + "?shelf=GROUP", "Cookie", contactPoint).body();
        assertThat(own).contains("Minutes inside", "not public");
        var matcher = Pattern.compile("/cern/documents/([0-9a-f-]{36})/file").matcher(own);
        while (matcher.find()) {
            var open = page.contains(matcher.group(1));
            assertThat(visitor.get(matcher.group()).status()).isEqualTo(open ? 200 : 404);
            assertThat(visitor.get(matcher.group(), "Cookie", contactPoint).body())
                    .startsWith("%PDF");
        }
        var document = listed("GROUP", "Minutes for all").at("/id").stringValue();
        var withdraw = visitor.sendAs("cern-contact-point", "POST", API + "/" + document + "/withdraw", "{}");
        assertThat(withdraw.status()).isEqualTo(422);
        assertThat(withdraw.body()).contains("Reason in Latvian", "Reason in English");
        var body = "{\"reason.lv\":\"Kļūda\",\"reason.en\":\"By mistake\"}";
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/" + document + "/withdraw", body)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(PAGE + "?shelf=GROUP").body()).contains("By mistake", "withdrawn");
        assertThat(visitor.get("/cern/documents/" + document + "/file").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("what is missing or wrong is named, and stands in the form as it was typed")
    void badInput() {
        var cookie = visitor.signedIn("ministry");
        var typed = typed("AGREEMENT", "MINUTES", "Wrong");
        typed.putAll(Map.of(
                "title.lv", "", "day", "2999", "link", "http://x", "audience", "some", "event", "7", "source", ""));
        var reply = AnUpload.send(visitor, cookie, PAGE + "/new", typed, "a.exe", new byte[] {1, 2});
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains(
                        "Title in Latvian",
                        "Source",
                        "Kind: choose",
                        "yet to come",
                        "begins with https",
                        "Who sees it: choose",
                        "File: PDF",
                        "Event: choose",
                        "value=\"http://x\"");
        var nothing = typed("AGREEMENT", "DECISION", "Nowhere");
        var bare = visitor.post(cookie, PAGE + "/new", nothing);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body()).contains("Add a file, a link, or the reference");
        assertThat(visitor.get(PAGE + "?shelf=NONE&from=x&after=y").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("about an earlier day, and as known on one, page and interface say the same; the past has no forms")
    void asOfAndAsKnown() {
        var yesterday = Visitor.today().minusDays(1);
        assertThat(visitor.get("/en/cern/agreement").body()).contains("Resolution of the Council on Latvia");
        assertThat(visitor.get("/en/cern/agreement?knownOn=" + yesterday).body())
                .doesNotContain("Resolution of the Council on Latvia");
        assertThat(visitor.get(PAGE + "?asOf=2015-01-01").body())
                .contains("/api/v1/cern/documents?asOf=2015-01-01&amp;shelf=AGREEMENT");
        assertThat(visitor.get(API + "?asOf=2015-01-01").body())
                .contains("CERN/2918/Rev.")
                .doesNotContain("CERN/3436/C/Rev.");
        assertThat(visitor.get(API + "?knownOn=" + yesterday).body()).isEqualTo("[]");
        var contactPoint = visitor.signedIn("cern-contact-point");
        assertThat(visitor.get(PAGE, "Cookie", contactPoint).body()).contains("Add a document", "Withdraw what");
        assertThat(visitor.get(PAGE + "?asOf=2020-01-01", "Cookie", contactPoint)
                        .body())
                .doesNotContain("Add a document", "Withdraw what");
    }

    @Test
    @DisplayName("a program goes on from the day that it was given, a month too; what is no day is named")
    void paging() {
        var list = new JsonMapper().readTree(visitor.get(API).body());
        for (var one : list) {
            var next = new JsonMapper()
                    .readTree(visitor.get(API + "?from=" + one.at("/day").stringValue() + "&after="
                                    + one.at("/entry").longValue())
                            .body());
            assertThat(next.size()).isLessThan(list.size());
        }
        var wrong = visitor.get(API + "?from=yesterday");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("a day, a month or a year is needed");
    }

    @Test
    @DisplayName("an empty file is named; a file that is not public is not kept by browsers")
    void files() {
        var typed = typed("GROUP", "OTHER", "Empty");
        typed.put("reference", "Nr. 1");
        var cookie = visitor.signedIn("cern-contact-point");
        var empty = AnUpload.send(visitor, cookie, PAGE + "/new", typed, "a.pdf", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("The file is empty.");
        var inside = typed("GROUP", "OTHER", "Not kept by browsers");
        inside.put("audience", "inside");
        kept("cern-contact-point", inside);
        var own = visitor.get(PAGE + "?shelf=GROUP", "Cookie", cookie).body();
        var file = Pattern.compile("Not kept by browsers.*?(/cern/documents/[0-9a-f-]{36}/file)", Pattern.DOTALL)
                .matcher(own);
        assertThat(file.find()).isTrue();
        assertThat(visitor.get(file.group(1), "Cookie", cookie).header("cache-control"))
                .contains("no-store");
    }
}
