package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("an application from its beginning to the entry, as people send it")
class ApplicationsOverHttpTest {

    @LocalServerPort
    int port;

    Visitor visitor;
    Map<String, String> typed;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        typed = AnApplication.typed(4, Visitor.today());
    }

    private Visitor.Reply save(String cookie, String path, String version, String act) {
        var sent = new HashMap<>(typed);
        sent.put("version", version);
        sent.put("act", act);
        return visitor.post(cookie, path, sent);
    }

    private String begun(String head) {
        var path = visitor.post(head, "/en/applications", Map.of("kind", "institute"))
                .header("location");
        for (var kind : List.of(DocumentKind.FOUNDING_DECISION, DocumentKind.ARTICLES, DocumentKind.PREMISES)) {
            var file = AnApplication.pdf(kind.name());
            assertThat(AnUpload.send(visitor, head, path + "/documents", AnUpload.fields(kind), "a.pdf", file)
                            .status())
                    .isEqualTo(303);
        }
        return path;
    }

    @Test
    @DisplayName("L28-L30: four doctors, deferral, the fifth, entry; each step stands on the page")
    void theWholeWay() {
        var head = visitor.signedIn("institution-head");
        var official = visitor.signedIn("registrar");
        var path = begun(head);
        assertThat(save(head, path, "0", "submit").status()).isEqualTo(303);
        assertThat(visitor.queue(official)).contains(typed.get("p.name.lv"), "days left");
        var decision = visitor.get(path, "Cookie", official).body();
        assertThat(decision).contains("Deferral by", "vajadzīgs vismaz 5", "at least 5 needed");
        var refused = visitor.post(official, path + "/act", Map.of("act", "enter", "reasons", "Mans teksts"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("A criterion is not met", "Mans teksts");
        var until = Visitor.today().plusDays(20).toString();
        assertThat(visitor.post(official, path + "/act", Map.of("act", "defer", "reasons", "Trūkst.", "until", until))
                        .status())
                .isEqualTo(303);
        typed.putAll(AnApplication.typed(5, Visitor.today()));
        assertThat(save(head, path, "1", "answer").status()).isEqualTo(303);
        assertThat(visitor.post(official, path + "/act", Map.of("act", "enter")).status())
                .isEqualTo(303);
        assertThat(visitor.get(path, "Cookie", head).body())
                .contains("Entered", "Deferred", "Trūkst.", "In the Register as ");
        assertThat(visitor.get("/en/institutions?q=Iesniedz%C4%93ja").body()).contains(typed.get("p.name.lv"));
        assertThat(visitor.get("/en/amendments", "Cookie", head).body()).contains(typed.get("p.name.lv"));
    }

    @Test
    @DisplayName("L30(1)b: the second official gets both versions and overwrites nothing")
    void theSecondOfficialSeesBoth() {
        var head = visitor.signedIn("institution-head");
        var path = begun(head);
        typed.put("p.phone", "+371 67000000");
        assertThat(save(head, path, "0", "submit").status()).isEqualTo(303);
        var first = visitor.signedIn("registrar");
        visitor.deputyStandsIn();
        var second = visitor.signedIn("deputy-registrar");
        var page = visitor.get(path, "Cookie", second).body();
        assertThat(page).contains("The entry as it will read", "not public", "will be entered", "not given", "LĒMUMS");
        var seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page);
        assertThat(seen.find()).isTrue();
        var until = Visitor.today().plusDays(20).toString();
        var deferred = Map.of("act", "defer", "reasons", "Pirmais.", "until", until, "seen", seen.group(1));
        assertThat(visitor.post(first, path + "/act", deferred).status()).isEqualTo(303);
        var late = Map.of("act", "refuse", "reasons", "Otrais teksts.", "seen", seen.group(1));
        var conflict = visitor.post(second, path + "/act", late);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("nothing was overwritten", "Pirmais.", "Official of the Register", ">Otrais teksts.<");
        assertThat(visitor.get(path, "Cookie", first).body()).doesNotContain("Otrais teksts.");
        visitor.post(head, path + "/act", Map.of("act", "withdraw"));
        var closed = visitor.post(second, path + "/act", late);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.body()).contains("no longer waits", "Head of an institution", "Otrais teksts.");
        assertThat(visitor.post(second, path + "/act", Map.of("act", "refuse", "reasons", "x", "seen", "9x"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsRefusedComesBackWithWhatWasTyped() {
        var head = visitor.signedIn("institution-head");
        var path = begun(head);
        typed.remove("p.head");
        var reply = save(head, path, "0", "submit");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("Head: must be filled in (Section 28(1))", typed.get("p.name.lv"));
    }

    @Test
    void aSecondWindowOverwritesNothing() {
        var head = visitor.signedIn("institution-head");
        var path = begun(head);
        assertThat(save(head, path, "0", "save").status()).isEqualTo(303);
        typed.put("p.city", "Daugavpils");
        var reply = save(head, path, "0", "save");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains("nothing was overwritten", "Daugavpils");
        assertThat(visitor.get(path, "Cookie", head).body()).doesNotContain("Daugavpils");
    }

    @ParameterizedTest
    @CsvSource({
        "researcher, 403, 404",
        "ministry, 403, 404",
        "log-keeper, 403, 404",
        "registrar, 200, 404",
        "authorised-person, 200, 404"
    })
    void othersDoNotSeeADraft(String role, int list, int one) {
        var path = begun(visitor.signedIn("institution-head"));
        var cookie = visitor.signedIn(role);
        assertThat(visitor.get("/en/applications", "Cookie", cookie).status()).isEqualTo(list);
        assertThat(visitor.get(path, "Cookie", cookie).status()).isEqualTo(one);
        assertThat(visitor.post(cookie, path + "/act", Map.of("act", "withdraw"))
                        .status())
                .isEqualTo(one);
        assertThat(save(cookie, path, "0", "save").status()).isEqualTo(one);
    }

    @Test
    void visitorsAreSentAway() {
        assertThat(visitor.get("/lv/iesniegumi").status()).isEqualTo(403);
        assertThat(visitor.send("POST", "/en/applications", "kind=institute", "Content-Type", Visitor.FORM)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTheDatabaseCannotHoldIsNoFault() {
        var head = visitor.signedIn("institution-head");
        var path = begun(head);
        typed.put("p.na\u0000me", "x");
        assertThat(save(head, path, "0", "save").status()).isEqualTo(400);
        typed.remove("p.na\u0000me");
        typed.put("p.state", "ENTERED");
        typed.put("p.city", "Rī\u0000ga");
        typed.put("p.website", "y".repeat(5_000));
        assertThat(save(head, path, "0", "save").status()).isEqualTo(303);
        assertThat(visitor.get(path, "Cookie", head).body())
                .contains("y".repeat(5_000), "too long: up to 500 characters", "value=\"Rīga\"");
        typed.remove("p.website");
        typed.put("p.founded", "+999999999-12-31");
        assertThat(save(head, path, "1", "submit").body()).contains("no such date in the calendar");
        typed.put("p.founded", "2015-03-02");
        assertThat(save(head, path, "2", "submit").status()).isEqualTo(303);
        var official = visitor.signedIn("registrar");
        for (var until : new String[] {"+999999999-12-31", "9999-12-31", "2026-02-30", ""}) {
            var sent = Map.of("act", "defer", "reasons", "a\u0000b", "until", until);
            assertThat(visitor.post(official, path + "/act", sent).status())
                    .as(until)
                    .isEqualTo(422);
        }
        assertThat(visitor.get(path, "Cookie", official).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"a_b", "%2B999999999-12-31_00000000-0000-0000-0000-000000000000", "_", "2026-11-25_1-1-1-1-1"})
    void aPlaceThatIsNoneIsTheBeginningOfTheQueue(String place) {
        assertThat(visitor.get("/en/applications?after=" + place, "Cookie", visitor.signedIn("registrar"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"kind=x, 400", "kind=, 400"})
    void anUnknownKindOrActIsSaid(String body, int status) {
        var cookie = visitor.signedIn("institution-head");
        assertThat(visitor.send("POST", "/en/applications", body, "Content-Type", Visitor.FORM, "Cookie", cookie)
                        .status())
                .isEqualTo(status);
        var path = begun(cookie);
        assertThat(visitor.post(cookie, path + "/act", Map.of("act", "explode")).status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("nobody writes a text twice: the page that turns it away shows it, unless another site sent it")
    void whatWasWrittenIsNotLost() {
        var path = "/en/applications/" + new UUID(1, 2) + "/act";
        var text = "Neatbilst <b>28. panta</b> otrajai daļai.";
        var fields = Map.of("act", "refuse", "reasons", text, "until", "2026-12-01");
        var ended = visitor.post("", path, fields);
        assertThat(ended.status()).isEqualTo(403);
        assertThat(ended.body())
                .contains(
                        "your session has ended",
                        "What you wrote",
                        "Neatbilst &lt;b&gt;28. panta&lt;/b&gt; otrajai daļai.")
                .doesNotContain("2026-12-01");
        assertThat(visitor.post(visitor.signedIn("ministry"), path, fields).body())
                .contains("What you wrote");
        var form = new String[] {"Content-Type", Visitor.FORM, "Sec-Fetch-Site", "cross-site"};
        var other = visitor.send("POST", path, "reasons=several+words+from+another+site", form);
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body()).doesNotContain("several words");
    }
}
