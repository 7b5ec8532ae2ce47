package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.organisations.RegisterInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("supervision, as people send it")
class SupervisionOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    RegisterInstitution register;

    Visitor visitor;
    LocalDate today;
    String path;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        today = Visitor.today();
        var number = ASupervised.company(register, today.minusYears(3)).number();
        path = "/en/supervision/" + number;
    }

    private Visitor.Reply act(String role, String act, String... fields) {
        var sent = new HashMap<String, String>();
        sent.put("act", act);
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return visitor.post(visitor.signedIn(role), path + "/act", sent);
    }

    private Visitor.Reply finding(String kind, LocalDate day) {
        return act(
                "inspector",
                "finding",
                "kind",
                kind,
                "day",
                day.toString(),
                "text",
                "Redzētais",
                "reference",
                "Akts 7");
    }

    @Test
    @DisplayName("L29(2)a, L32(1)3: two findings, the flag, the case, its hearing, the removal and its public ground")
    void theWholeWay() {
        assertThat(finding("VIOLATION", today.minusMonths(4)).status()).isEqualTo(303);
        assertThat(finding("VIOLATION", today.minusMonths(1)).status()).isEqualTo(303);
        var official = visitor.signedIn("registrar");
        var number = path.substring(path.lastIndexOf('/') + 1);
        assertThat(visitor.get("/en/supervision", "Cookie", official).body())
                .contains("Ground for removal", "Section 32(1)(3)", number);
        assertThat(visitor.get(path, "Cookie", official).body().replace('\u00a0', ' '))
                .contains("Ierosināta lieta", "32. panta pirmās daļas 3. punkts", "Redzētais");
        var opened = act("registrar", "open", "ground", "REPEATED_VIOLATIONS", "text", "Paziņojam.");
        assertThat(opened.status()).isEqualTo(303);
        var removalCase = opened.header("location");
        assertThat(visitor.get(removalCase, "Cookie", official).body())
                .contains(
                        "Reply by:",
                        "Paziņojam.",
                        "Institūciju izslēdz no Zinātnisko institūciju reģistra",
                        "atbildi gaida līdz");
        var early = visitor.post(official, removalCase + "/act", Map.of("act", "remove", "text", "Mans pamatojums"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("until then it is not removed without one", "Mans pamatojums");
        assertThat(visitor.post(official, removalCase + "/act", Map.of("act", "hear", "text", "Nepiekrītam."))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.post(official, removalCase + "/act", Map.of("act", "remove", "text", "Izslēdz."))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get("/en/institutions/" + number).body())
                .contains("Removed", "Section 32(1)(3) of the Law on Scientific Activity")
                .doesNotContain("Redzētais", "Nepiekrītam.", "Izslēdz.");
        assertThat(visitor.get("/lv/institucijas/" + number).body().replace('\u00a0', ' '))
                .contains("Izslēgšanas pamats", "32. panta pirmās daļas 3. punkts");
    }

    @Test
    @DisplayName("L32(1)5: a request, its clock, its reply")
    void aRequest() {
        var asked = act("ministry", "request", "day", today.toString(), "text", "Lūdzam.", "reference", "Vēstule 1");
        assertThat(asked.status()).isEqualTo(303);
        var shown = visitor.get(path, "Cookie", visitor.signedIn("inspector")).body();
        assertThat(shown).contains("days left", "How it was counted", "Ministry of Education and Science");
        var id = shown.replaceAll("(?s).*name=\"request\" value=\"([0-9a-f-]+)\".*", "$1");
        var empty = act("ministry", "reply", "request", id, "day", today.toString(), "text", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(act("inspector", "reply", "request", id, "day", today.toString(), "text", "Lūk.")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(path, "Cookie", visitor.signedIn("ministry")).body())
                .contains("Replied in time", "Lūk.");
    }

    @Test
    @DisplayName("L32(2): the Council proposes")
    void aProposal() {
        assertThat(act("council-secretariat", "propose", "text", "Trūkumi.").status())
                .isEqualTo(303);
        assertThat(visitor.get("/lv/uzraudziba", "Cookie", visitor.signedIn("registrar"))
                        .body())
                .contains("Padomes ierosinājums");
    }

    @ParameterizedTest
    @DisplayName("L32: for those without a task in supervision its pages do not exist")
    @ValueSource(
            strings = {"researcher", "institution-head", "authorised-person", "expert", "log-keeper", "deputy-registrar"
            })
    void othersFindNothing(String role) {
        var cookie = visitor.signedIn(role);
        for (var address : new String[] {"/en/supervision", "/lv/uzraudziba", path}) {
            assertThat(visitor.get(address, "Cookie", cookie).status()).isEqualTo(404);
        }
        assertThat(visitor.post(cookie, path + "/act", Map.of("act", "propose", "text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/en", "Cookie", cookie).body()).doesNotContain("/en/supervision");
    }

    @Test
    void visitorsFindNothing() {
        assertThat(visitor.get("/lv/uzraudziba").status()).isEqualTo(404);
        assertThat(visitor.get(path).status()).isEqualTo(404);
        assertThat(visitor.send("POST", path + "/act", "act=propose&text=x", "Content-Type", Visitor.FORM)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("L32: who may see may not do everything")
    @CsvSource({
        "ministry, finding", "ministry, open", "ministry, propose", "ministry, evidence",
        "inspector, open", "inspector, propose", "council-secretariat, finding", "council-secretariat, request",
        "registrar, finding", "registrar, request", "registrar, propose"
    })
    void eachActForItsRole(String role, String act) {
        assertThat(act(role, act, "text", "x").status()).isEqualTo(403);
        assertThat(visitor.get(path, "Cookie", visitor.signedIn(role)).body())
                .doesNotContain("name=\"act\" value=\"" + act + "\"");
    }

    @Test
    @DisplayName("L32: only the official decides in a case; a successor that is none is said")
    void inACaseOnlyTheOfficialActs() {
        var day = today.toString();
        act("registrar", "evidence", "kind", "COURT_RULING", "day", day, "reference", "Nolēmums C-1");
        var removalCase = act("registrar", "open", "ground", "COURT_RULING", "text", "Paziņojam.")
                .header("location");
        for (var role : new String[] {"ministry", "inspector", "council-secretariat"}) {
            var cookie = visitor.signedIn(role);
            assertThat(visitor.get(removalCase, "Cookie", cookie).body()).doesNotContain("name=\"act\"");
            for (var act : new String[] {"hear", "remove", "close"}) {
                assertThat(visitor.post(cookie, removalCase + "/act", Map.of("act", act, "text", "x"))
                                .status())
                        .isEqualTo(403);
            }
        }
        assertThat(visitor.get(removalCase, "Cookie", visitor.signedIn("researcher"))
                        .status())
                .isEqualTo(404);
        var official = visitor.signedIn("registrar");
        for (var successor : new String[] {"ZI-99999999", "<b>", path.substring(path.lastIndexOf('/') + 1)}) {
            var sent = Map.of("act", "remove", "text", "Mans lēmums", "successor", successor);
            var refused = visitor.post(official, removalCase + "/act", sent);
            assertThat(refused.status()).as(successor).isEqualTo(422);
            assertThat(refused.body()).contains("Section 21(6)", "Mans lēmums");
        }
        assertThat(visitor.post(official, removalCase + "/act", Map.of("act", "explode"))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.post(official, removalCase + "/act", Map.of("act", "remove", "text", "Izslēdz."))
                        .status())
                .isEqualTo(303);
        var again = visitor.post(official, removalCase + "/act", Map.of("act", "close", "text", "Par vēlu."));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("The case is over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+999999999-12-31", "9999-12-31", "0001-01-01", "", "x", "1899-12-31"})
    void aDayThatIsNoneIsSaidAndTheDraftKept(String day) {
        for (var act : new String[] {"finding", "request", "evidence"}) {
            var role = Map.of("finding", "inspector", "request", "ministry", "evidence", "registrar");
            var reply = act(
                    role.get(act),
                    act,
                    "day",
                    day,
                    "kind",
                    act.equals("finding") ? "VIOLATION" : "CHANGE",
                    "text",
                    "Mans teksts",
                    "reference",
                    "Mans akts");
            assertThat(reply.status()).as(act + day).isEqualTo(422);
            assertThat(reply.body()).contains("Nothing was done", "Mans akts");
        }
    }

    @Test
    @DisplayName("L32(1)6: a day of report that cannot be read is not taken for silence")
    void anUnreadableReport() {
        var day = today.minusMonths(8).toString();
        var reply = act("registrar", "evidence", "kind", "CHANGE", "day", day, "reported", "vakar", "reference", "A");
        assertThat(reply.status()).isEqualTo(422);
    }

    @Test
    void whatIsNoneIsNoFault() {
        var official = visitor.signedIn("registrar");
        assertThat(act("registrar", "explode").status()).isEqualTo(400);
        assertThat(act("registrar", "open", "ground", "NONE", "text", "x\u0000y")
                        .status())
                .isEqualTo(422);
        assertThat(act("registrar", "open", "ground", "INACTIVITY", "text", "x").body())
                .contains("It is not known when the last project");
        assertThat(act("ministry", "reply", "request", "x", "text", "x").status())
                .isEqualTo(404);
        assertThat(act("ministry", "reply", "request", "00000000-0000-0000-0000-000000000000", "text", "x")
                        .status())
                .isEqualTo(400);
        assertThat(act("inspector", "finding", "kind", "VIOLATION", "text", "y".repeat(30_000), "reference", "A")
                        .body())
                .contains("too long", "y".repeat(30_000));
        for (var missing : new String[] {
            "/en/supervision/ZI-99999999",
            "/en/supervision/cases/00000000-0000-0000-0000-000000000000",
            "/lv/uzraudziba/lietas/000000000000-0000-0000-0000-00000000"
        }) {
            assertThat(visitor.get(missing, "Cookie", official).status()).isEqualTo(404);
        }
        for (var place : new String[] {"after=x", "after=%00", "number=%3Cb%3E", "number=ZI-99999999"}) {
            assertThat(visitor.get("/en/supervision?" + place, "Cookie", official)
                            .status())
                    .as(place)
                    .isEqualTo(200);
        }
        var number = path.substring(path.lastIndexOf('/') + 1);
        assertThat(visitor.get("/en/supervision?number=" + number, "Cookie", official)
                        .header("location"))
                .isEqualTo(path);
    }
}
