package lv.auseklis.amendments;

import static lv.auseklis.amendments.ARegisteredInstitution.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.registration.AnApplication;
import lv.auseklis.registration.AnUpload;
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
@DisplayName("changes to a registered institution, as people send them")
class AmendmentsOverHttpTest {

    @LocalServerPort
    int port;

    Visitor visitor;
    String head;
    String official;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        head = visitor.signedIn("institution-head");
        official = visitor.signedIn("registrar");
    }

    /// The page of changes of the institution that the demonstration gives to its head.
    private String own() {
        return found(visitor.get("/en/amendments", "Cookie", head).body(), "(/en/institutions/[A-Z0-9-]+/change)");
    }

    private String seen(String path, String cookie) {
        return found(visitor.get(path, "Cookie", cookie).body(), "name=\"seen\" value=\"(\\d+)\"");
    }

    private static String found(String body, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String submitted(String address, LocalDate since) {
        var sent = typed("act", "submit", "address", address, "since", since.toString(), "proof", "Līgums Nr. 5");
        var reply = visitor.post(head, own(), sent);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return reply.header("location");
    }

    @Test
    @DisplayName("L29(3)a, L30(3): reported late, flagged to both sides, old and new side by side, amended")
    void theWholeWay() {
        var address = "Parauga laukums " + System.nanoTime();
        var path = submitted(address, Visitor.today().minusMonths(3));
        assertThat(visitor.get(path, "Cookie", head).body()).contains("Late", "The last day to report it was");
        assertThat(visitor.queue(official)).contains(path, "Change of data");
        var decision = visitor.get(path, "Cookie", official).body();
        assertThat(decision).contains("Late", "Stands in the entry", "changed", "<ins>" + address + "</ins>");
        var refused = visitor.post(official, path, Map.of("act", "refuse"));
        assertThat(refused.status()).isEqualTo(422);
        var sent = Map.of("act", "amend", "reasons", "", "seen", seen(path, official));
        assertThat(visitor.post(official, path, sent).status()).isEqualTo(303);
        assertThat(visitor.get(path, "Cookie", head).body()).contains("Entered", "<ins>" + address + "</ins>");
        assertThat(visitor.get(own().replace("/change", "")).body()).contains(address, "Basis: application, entry");
    }

    @Test
    @DisplayName("L30(3): the second official sees both versions, and what was written is not lost")
    void twoOfficials() {
        var one = submitted("Pirmā iela " + System.nanoTime(), Visitor.today());
        var other = submitted("Otrā iela " + System.nanoTime(), Visitor.today());
        var seen = seen(other, official);
        assertThat(visitor.post(official, one, Map.of("act", "amend", "seen", seen))
                        .status())
                .isEqualTo(303);
        var reply = visitor.post(official, other, Map.of("act", "amend", "seen", seen, "reasons", "Mani iemesli"));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains("Both versions", "<del>", "Pirmā iela", "Mani iemesli");
        visitor.post(official, other, Map.of("act", "refuse", "reasons", "Nav pierādīts."));
    }

    @Test
    @DisplayName("L29(4)a: contacts are entered at once, and their values are not shown to the public")
    void contacts() {
        var number = "+371 6" + System.nanoTime() % 1_000_000;
        var sent = typed(
                "act", "contacts", "phone", number, "since", Visitor.today().toString());
        sent.put("seen", seen(own(), head));
        assertThat(visitor.post(head, own(), sent).status()).isEqualTo(303);
        var page = visitor.get(own().replace("/change", "")).body();
        assertThat(page)
                .contains("Contacts entered by the institution", "own electronic update", "changed (not public)")
                .doesNotContain(number);
        assertThat(visitor.get(own(), "Cookie", head).body()).contains(number);
        var again = visitor.post(head, own(), sent);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Nothing was overwritten");
    }

    @Test
    @DisplayName("L30(3): a correction is marked in words on the public page, with whose error it was")
    void aCorrectionIsMarked() {
        var path = "/en/institutions/ZI-0002/change";
        var wrong = found(visitor.get(path, "Cookie", official).body(), "name=\"head\"[^>]*value=\"([^\"]*)\"");
        var sent = typed(
                "act",
                "change",
                "head",
                "Labotā Vadītāja",
                "since",
                Visitor.today().toString());
        sent.putAll(typed("basis", "office-error", "reasons", "Nepareizi pārrakstīts."));
        sent.put("seen", seen(path, official));
        assertThat(visitor.post(official, path, sent).status()).isEqualTo(303);
        assertThat(visitor.get("/en/institutions/ZI-0002").body())
                .contains("corrected on", "until then it said <del>" + wrong, "error of the office", "Nepareizi");
        assertThat(visitor.get("/lv/institucijas/ZI-0002").body()).contains("labots", "līdz tam bija");
    }

    @Test
    @DisplayName("L29(4)a: what is entered later than one month after the change is flagged, to both sides")
    void aLateUpdateIsFlagged() {
        var sent = typed("act", "premises", "premises", "Telpas " + System.nanoTime(), "since", "2026-01-05");
        sent.put("seen", seen(own(), head));
        assertThat(visitor.post(head, own(), sent).status()).isEqualTo(303);
        for (var cookie : new String[] {head, official}) {
            assertThat(visitor.get(own(), "Cookie", cookie).body())
                    .contains("Late", "The last day to report it was 2026-02-05", "How it was counted");
        }
    }

    @Test
    @DisplayName("the interface carries out the same acts, once for each key")
    void forPrograms() {
        var path = "/api/v1" + own().replace("/en", "").replace("/change", "");
        var basic = Visitor.basic("institution-head");
        var json = new String[] {
            "Content-Type", "application/json", "Authorization", basic, "Idempotency-Key", "key-" + System.nanoTime()
        };
        var seen = seen(own(), head);
        var today = Visitor.today();
        var body = "{\"since\":\"%s\",\"email\":\"a%d@example.org\",\"seen\":%s}"
                .formatted(today, System.nanoTime(), seen);
        var done = visitor.send("POST", path + "/contacts", body, json);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"entry\":").contains("\"amendment\":null");
        json[5] = "other-" + System.nanoTime();
        var overtaken = visitor.send("POST", path + "/premises", body, json);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("\"meanwhile\":[{\"field\":\"email\"", "\"sent\":{", "\"details\":{\"lv\":\"Jaunākais");
        var facts =
                "{\"since\":\"%s\",\"seen\":%s,\"otherFacts\":[{\"name\":\"Akreditācija\",\"value\":\"līdz %d\",\"basis\":\"%s\"}]}";
        var right = facts.formatted(today, seen(own(), head), System.nanoTime(), "Augstskolu likuma 9. pants");
        json[5] = "facts-" + System.nanoTime();
        assertThat(visitor.send("POST", path + "/other-facts", right, json).status())
                .isEqualTo(200);
        assertThat(visitor.get(own().replace("/change", "")).body())
                .contains("Other facts that a law wants", "(Augstskolu likuma 9. pants)");
        json[5] = "no-law-" + System.nanoTime();
        var wrong = facts.formatted(today, seen(own(), head), 1, "");
        assertThat(visitor.send("POST", path + "/other-facts", wrong, json).body())
                .contains("the section of the law that wants it");
        json[5] = "no-fact-" + System.nanoTime();
        assertThat(visitor.send("POST", path + "/other-facts", "{\"otherFacts\":[7]}", json)
                        .status())
                .isEqualTo(422);
        json[5] = "change-" + System.nanoTime();
        var change = "{\"since\":\"%s\",\"head\":\"\",\"legalForm\":7,\"x\":{}}".formatted(today);
        assertThat(visitor.send("POST", path + "/amendments", change, json).status())
                .isEqualTo(422);
        assertThat(visitor.send("POST", path + "/amendments", "[]", json).status())
                .isEqualTo(422);
        var anonymous = visitor.send("POST", path + "/amendments", "{}", "Content-Type", "application/json");
        assertThat(anonymous.status()).isEqualTo(403);
    }

    @Test
    @DisplayName("L29(3)a: a document is attached before the report, and read by the official beside the change")
    void documentsBesideTheChange() {
        var to = visitor.post(head, own(), Map.of("act", "documents")).header("location");
        assertThat(visitor.get(to, "Cookie", head).body()).contains("There are no documents yet");
        var about = typed("kind", "OTHER", "form", "original", "title", "Akts <1>");
        about.put("issued", Visitor.today().toString());
        var bad = AnUpload.send(visitor, head, to, about, "a.exe", new byte[] {'M', 'Z'});
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("must end in", "Akts &lt;1");
        assertThat(AnUpload.send(visitor, head, to, about, "liels.pdf", new byte[28_000_000])
                        .status())
                .isEqualTo(413);
        assertThat(AnUpload.send(visitor, head, to, about, "akts.pdf", AnApplication.pdf("akts " + to))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(to, "Cookie", official).status()).isEqualTo(404);
        assertThat(visitor.get(own(), "Cookie", head).body()).contains("akts.pdf");
        var path = submitted("Dokumentu iela " + System.nanoTime(), Visitor.today());
        assertThat(to).isEqualTo(path + "/documents");
        var page = visitor.get(path, "Cookie", official).body();
        assertThat(page).contains("Akts &lt;1", "Other document");
        var one = found(page, "(/en/amendments/[0-9a-f-]{36}/documents/[0-9a-f-]{36})");
        var file = visitor.get(one, "Cookie", official);
        assertThat(file.header("Content-Disposition")).contains("attachment", "akts.pdf");
        assertThat(visitor.get(to, "Cookie", official).body()).doesNotContain("Attach a document</h2>");
        assertThat(visitor.post(head, one + "/remove", Map.of()).body()).contains("stays in the registration file");
        visitor.post(head, path, Map.of("act", "withdraw"));
    }

    @Test
    @DisplayName("L29(3)a: a program attaches a document and reports; what is refused is said in words")
    void documentsOfPrograms() {
        var basic = Visitor.basic("institution-head");
        var number = found(own(), "institutions/([A-Z0-9-]+)/");
        var where = "/api/v1/institutions/" + number + "/amendments";
        var about = typed("kind", "OTHER", "issued", Visitor.today().toString());
        var sent = AnUpload.program(visitor, basic, where + "/documents", about, "a.pdf", AnApplication.pdf(where));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("\"fileName\":\"a.pdf\"", "\"filed\":null", "\"faults\":[]");
        var refused = AnUpload.program(visitor, basic, where + "/documents", about, "a.pdf", new byte[0]);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/errors/not-attached", "it is empty");
        var large = AnUpload.program(visitor, basic, where + "/documents", about, "a.pdf", new byte[28_000_000]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("larger than 25 MB");
        var id = found(sent.body(), "\"amendment\":\"([0-9a-f-]+)\"");
        var json = new String[] {"Content-Type", "application/json", "Authorization", basic};
        var body = "{\"since\":\"%s\",\"address\":\"Iela %d\",\"proof\":\"Akts\"}"
                .formatted(Visitor.today(), System.nanoTime());
        assertThat(visitor.send("POST", where, body, json).body()).contains(id);
        var listed = visitor.get("/api/v1/amendments/" + id + "/documents", "Authorization", basic);
        assertThat(listed.body()).contains("a.pdf").doesNotContain("\"filed\":null");
        var late = AnUpload.program(
                visitor, basic, "/api/v1/amendments/" + id + "/documents", about, "b.pdf", AnApplication.pdf("b"));
        assertThat(late.status()).isEqualTo(422);
        visitor.post(head, "/en/amendments/" + id, Map.of("act", "withdraw"));
    }

    @Test
    @DisplayName("L28(1)5: page and twins show the day of the founding decision, or the year where only that is known")
    void theFoundingDate() {
        var page = "/en/institutions/ZI-0005";
        assertThat(visitor.get(page).body()).containsPattern("Date of the founding decision</dt><dd>\\d{4}</dd>");
        assertThat(visitor.get(page + ".json").body()).containsPattern("\"founded\":\"\\d{4}\"");
        var path = page + "/change";
        var sent = typed(
                "act",
                "change",
                "founded",
                "1996-04-30",
                "since",
                Visitor.today().toString());
        sent.putAll(typed("basis", "office-error", "reasons", "Datums ir lēmumā.", "seen", seen(path, official)));
        assertThat(visitor.post(official, path, sent).status()).isEqualTo(303);
        assertThat(visitor.get(page).body()).contains("Date of the founding decision</dt><dd>1996-04-30</dd>");
        assertThat(visitor.get("/lv/institucijas/ZI-0005").body()).contains("<dd>30.04.1996.</dd>");
        assertThat(visitor.get(page + ".json").body()).contains("\"founded\":\"1996-04-30\"");
        assertThat(visitor.get(page + ".csv").body()).contains(",1996-04-30,");
        assertThat(visitor.get(page + ".jsonld").body()).contains("\"foundingDate\":\"1996-04-30\"");
    }

    @Test
    void somebodyElsesInstitutionIsAsIfThereWereNone() {
        var others = "/en/institutions/ZI-0002/change";
        assertThat(visitor.get(others, "Cookie", head).status()).isEqualTo(404);
        assertThat(visitor.post(head, others, Map.of("act", "contacts")).status())
                .isEqualTo(404);
        assertThat(visitor.get("/en/institutions/ZI-9999/change", "Cookie", official)
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/en/amendments/" + new java.util.UUID(1, 2), "Cookie", official)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"researcher, 403", "ministry, 403", "log-keeper, 403", "authorised-person, 200", "deputy-registrar, 200"
    })
    void whoMayOpenThePage(String role, int status) {
        var cookie = visitor.signedIn(role);
        assertThat(visitor.get(own(), "Cookie", cookie).status()).isEqualTo(status);
        assertThat(visitor.get(own()).status()).isEqualTo(403);
        assertThat(visitor.get("/lv/grozijumi").status()).isEqualTo(403);
    }

    @Test
    void whatIsRefusedComesBackWithWhatWasTyped() {
        var reply = visitor.post(head, own(), typed("act", "submit", "head", "Jauna Vadītāja", "since", "2026-02-30"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("Jauna Vadītāja", "today or earlier", "proves the change");
        var report = visitor.post(head, own(), typed("act", "report", "how", "JOINED", "decidedBy", "DIRECTOR"));
        assertThat(report.status()).isEqualTo(422);
        assertThat(report.body())
                .contains("Section 21(7)", "Section 21(4)", "not this body: director", "value=\"DIRECTOR\" selected");
    }

    @ParameterizedTest
    @CsvSource({
        "explode, 400",
        "'', 400",
        "contacts, 409",
        "premises, 409",
        "facts, 409",
        "submit, 422",
        "report, 422",
        "authorise, 422",
        "end, 422",
        "change, 403",
        "annotate, 403",
        "recognise, 403",
        "confirm, 403"
    })
    void badInputIsNoFault(String act, int status) {
        var sent = typed("act", act, "seen", "999999999999999999999", "since", "+999999999-12-31", "head", "a\u0000b");
        sent.putAll(typed("from", "x", "account", "\u0000", "representation", "-5", "basis", "court-ruling"));
        var reply = visitor.post(head, own(), sent);
        assertThat(reply.status()).as(act).isEqualTo(status);
        assertThat(visitor.get(own(), "Cookie", head).status()).isEqualTo(200);
    }
}
