package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("an application from its beginning to the entry, as programs send it")
class ApplicationsApiTest extends ByProgram {

    @Test
    @DisplayName("L29(1)b: documents are attached by programs, checked and refused in the same words")
    void documentsAreAttached() {
        var path = begun();
        var basic = Visitor.basic(HEAD);
        var where = path + "/documents";
        var about = AnUpload.fields(DocumentKind.ARTICLES);
        about.put("issued", Visitor.today().minusMonths(3).toString());
        var old = AnUpload.program(visitor, basic, where, about, "a.pdf", AnApplication.pdf(path));
        assertThat(old.status()).as(old.body()).isEqualTo(200);
        assertThat(old.body()).contains("\"kind\":\"ARTICLES\"", "more than one month before filing");
        about.put("kind", "none");
        about.put("issued", "2026-02-30");
        var wrong = AnUpload.program(visitor, basic, where, about, "a.pdf", AnApplication.pdf(path));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Choose the kind", "must exist in the calendar", "/errors/not-attached");
        assertThat(AnUpload.program(visitor, basic, where, AnUpload.fields(DocumentKind.ARTICLES), "a.pdf", new byte[3])
                        .status())
                .isEqualTo(422);
        assertThat(send(HEAD, "POST", where, Map.of()).status()).isEqualTo(415);
        var official = Visitor.basic(OFFICIAL);
        assertThat(visitor.get(where, "Authorization", official).status()).isEqualTo(404);
        assertThat(visitor.get(where, "Authorization", basic).body()).contains("a.pdf");
    }

    @Test
    void aDocumentIsRemovedUntilItIsFiled() {
        var path = begun();
        save(path, 0, 4);
        attach(path);
        var listed = JSON.readTree(send(HEAD, "GET", path + "/documents", "").body());
        var one = path + "/documents/" + listed.at("/0/document").stringValue();
        assertThat(send("authorised-person", "DELETE", one, "").status()).isEqualTo(404);
        var left = send(HEAD, "DELETE", one, "");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(JSON.readTree(left.body()).size()).isEqualTo(2);
        assertThat(send(HEAD, "DELETE", one, "").status()).isEqualTo(404);
        attach(path);
        assertThat(send(HEAD, "POST", path + "/submission", "").status()).isEqualTo(200);
        var filed = JSON.readTree(send(HEAD, "GET", path + "/documents", "").body());
        var other = path + "/documents/" + filed.at("/0/document").stringValue();
        assertThat(send(HEAD, "DELETE", other, "").body()).contains("filed");
        assertThat(send(OFFICIAL, "DELETE", other, "").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("L27(2)a: a document behind an entry is opened to everybody with reasons, and closed again")
    void aDocumentIsOpenedAndClosed() {
        var path = submitted(5);
        var listed =
                JSON.readTree(send(OFFICIAL, "GET", path + "/documents", "").body());
        var id = listed.at("/0/document").stringValue();
        var one = path + "/documents/" + id;
        var reasons = Map.of("reasons", "Bez personas datiem.");
        assertThat(send(OFFICIAL, "POST", one + "/opening", reasons).body()).contains("behind an entry");
        assertThat(send(OFFICIAL, "POST", path + "/entry", Map.of()).status()).isEqualTo(200);
        assertThat(send(HEAD, "POST", one + "/opening", reasons).status()).isEqualTo(403);
        assertThat(send(OFFICIAL, "POST", one + "/opening", Map.of()).body()).contains("needs reasons");
        assertThat(send(OFFICIAL, "POST", one + "/opening", reasons).body()).matches("\\{\"entry\":\\d+}");
        assertThat(send(OFFICIAL, "POST", one + "/opening", reasons).body()).contains("already");
        var copy = Map.of("kind", "copy", "document", id);
        assertThat(send("", "POST", "/api/v1/papers", copy).status()).isEqualTo(200);
        assertThat(send(OFFICIAL, "GET", path + "/documents", "").body()).contains("\"open\":true");
        assertThat(send(OFFICIAL, "POST", one + "/closing", reasons).status()).isEqualTo(200);
        assertThat(send("", "POST", "/api/v1/papers", copy).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "L30(1)b, L30(1)c: four doctors, deferral, the fifth, entry; the same decision sent again is not taken twice")
    void theWholeWay() {
        var path = submitted(4);
        var early = send(OFFICIAL, "POST", path + "/entry", Map.of("reasons", "x"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.header("content-type")).startsWith("application/problem+json");
        assertThat(early.body()).contains("A criterion is not met", "Section 28(2)");
        var until = Visitor.today().plusDays(20).toString();
        var deferral = Map.of("reasons", "Trūkst ievēlēta doktora.", "until", until);
        assertThat(send(OFFICIAL, "POST", path + "/deferral", deferral).status())
                .isEqualTo(200);
        assertThat(save(path, 1, 5).body()).contains("\"state\":\"DEFERRED\"", "\"version\":2");
        assertThat(send(HEAD, "POST", path + "/answer", "").status()).isEqualTo(200);
        var key = "entry-" + System.nanoTime();
        var done = send(OFFICIAL, "POST", path + "/entry", Map.of(), "Idempotency-Key", key);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"number\":\"ZI-", "\"certificateRefused\":[]");
        var again = send(OFFICIAL, "POST", path + "/entry", Map.of(), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("location")).startsWith("/api/v1/log/entries/");
        var known = JSON.readTree(send(HEAD, "GET", path, "").body());
        assertThat(known.get("state").stringValue()).isEqualTo("ENTERED");
        assertThat(known.get("steps").size()).isEqualTo(4);
    }

    @Test
    @DisplayName(
            "L29(1)a: what lacks data or documents is not received; every reason with its article, in the reader's language")
    void incomplete() {
        var path = begun();
        var english = send(HEAD, "POST", path + "/submission", "");
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.body()).contains("Head: must be filled in (Section 28(1))", "Founding decision");
        assertThat(send(HEAD, "POST", path + "/submission", "", "Accept-Language", "lv")
                        .body())
                .contains("Vadītājs: jāaizpilda (28. panta pirmā daļa)");
        assertThat(send(HEAD, "GET", path, "").body()).contains("\"state\":\"DRAFT\"", "\"steps\":[]");
    }

    @Test
    @DisplayName("L30(1)d, L30(2)a: a refusal needs reasons; what was decided is not decided or withdrawn again")
    void refusal() {
        var path = submitted(4);
        assertThat(send(OFFICIAL, "POST", path + "/refusal", Map.of()).status()).isEqualTo(422);
        assertThat(send(OFFICIAL, "POST", path + "/refusal", Map.of("reasons", "Neatbilst."))
                        .status())
                .isEqualTo(200);
        assertThat(send(OFFICIAL, "POST", path + "/entry", Map.of()).status()).isEqualTo(422);
        assertThat(send(HEAD, "POST", path + "/withdrawal", "").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("L30(1)b: whoever decides on what has changed meanwhile is told both versions, in both languages")
    void aDecisionOnWhatWasNotSeen() {
        var path = submitted(5);
        visitor.deputyStandsIn();
        var seen = JSON.readTree(send(OFFICIAL, "GET", path, "").body())
                .get("seen")
                .longValue();
        var until = Visitor.today().plusDays(10).toString();
        var deferral = Map.of("reasons", "Trūkst pilnvaras.", "until", until, "seen", seen);
        assertThat(send(OFFICIAL, "POST", path + "/deferral", deferral).status())
                .isEqualTo(200);
        assertThat(send(HEAD, "POST", path + "/answer", "").status()).isEqualTo(200);
        var late = send("deputy-registrar", "POST", path + "/refusal", Map.of("reasons", "Mani iemesli", "seen", seen));
        assertThat(late.status()).isEqualTo(409);
        var problem = JSON.readTree(late.body());
        assertThat(problem.at("/sent/reasons").stringValue()).isEqualTo("Mani iemesli");
        assertThat(problem.at("/stands/state").stringValue()).isEqualTo("ANSWERED");
        assertThat(problem.at("/stands/steps").size()).isEqualTo(3);
        assertThat(problem.at("/details/lv").stringValue()).contains("nekas nav pārrakstīts");
        assertThat(problem.at("/details/en").stringValue())
                .contains("nothing was overwritten")
                .isEqualTo(problem.at("/detail").stringValue());
        var now = problem.at("/stands/seen").longValue();
        assertThat(send("deputy-registrar", "POST", path + "/entry", Map.of("seen", now))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRefusalIsInBothLanguages() {
        var path = submitted(4);
        var reply = send(OFFICIAL, "POST", path + "/refusal", Map.of(), "Accept-Language", "lv");
        var error = JSON.readTree(reply.body()).at("/errors/0");
        assertThat(error.at("/details/en").stringValue()).contains("needs reasons");
        assertThat(error.at("/details/lv").stringValue())
                .isEqualTo(error.at("/detail").stringValue());
        send(HEAD, "POST", path + "/withdrawal", "");
    }

    @Test
    void aSecondWriterOverwritesNothing() {
        var path = begun();
        assertThat(save(path, 0, 4).body()).contains("\"version\":1");
        assertThat(save(path, 0, 5).status()).isEqualTo(409);
        assertThat(send(HEAD, "GET", path, "").body()).contains("workers.3.").doesNotContain("workers.4.");
        attach(path);
        assertThat(send(HEAD, "POST", path + "/submission", "").status()).isEqualTo(200);
        assertThat(save(path, 1, 5).status()).isEqualTo(409);
        assertThat(send(HEAD, "POST", path + "/withdrawal", "").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("L30(1)b: the queue shows what waits, what falls due first in front, and no drafts")
    void theQueue() {
        var waiting = submitted(4);
        var draft = begun();
        var rows = JSON.readTree(send(OFFICIAL, "GET", ALL, "").body()).get("applications");
        var ids = rows.findValuesAsString("application");
        assertThat(ids).contains(waiting.substring(ALL.length() + 1)).doesNotContain(draft.substring(ALL.length() + 1));
        assertThat(rows.findValuesAsString("due")).isSorted();
        var last = rows.get(rows.size() - 1);
        var after =
                last.get("due").stringValue() + "_" + last.get("application").stringValue();
        assertThat(send(OFFICIAL, "GET", ALL + "?after=" + after, "").body())
                .isEqualTo("{\"applications\":[],\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-02-30_00000000-0000-0000-0000-000000000000", "%00"})
    void aPlaceThatIsNoneIsSaid(String after) {
        assertThat(send(OFFICIAL, "GET", ALL + "?after=" + after, "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":0,\"typed\":{\"p.state\":\"ENTERED\"}}",
                "{\"version\":0,\"typed\":{\"version\":\"1\"}}",
                "{\"version\":\"x\"}",
                "{\"version\":0,\"typed\":[]}",
                "{\"typed\":{\"p.head\":{}}}",
                "[]",
                "null",
                ""
            })
    void badInputIsNoFault(String body) {
        var path = begun();
        var basic = Visitor.basic(HEAD);
        var reply = visitor.send("PUT", path, body, "Authorization", basic, "Content-Type", "application/json");
        assertThat(reply.status()).as(reply.body()).isBetween(400, 422);
        assertThat(send(HEAD, "GET", path, "").body()).contains("\"version\":0", "\"typed\":{}");
    }

    @Test
    void whatTheDatabaseCannotHoldIsNoFault() {
        var path = begun();
        var typed = Map.of("p.head", "An\u0000na", "p.city", "y".repeat(5_000));
        var reply = send(HEAD, "PUT", path, Map.of("version", 0, "typed", typed));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"p.head\":\"Anna\"");
        assertThat(send(HEAD, "POST", ALL, Map.of("kind", "castle")).status()).isEqualTo(422);
    }
}
