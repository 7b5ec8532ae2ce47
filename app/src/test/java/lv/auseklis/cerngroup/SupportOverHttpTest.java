package lv.auseklis.cerngroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.EraseValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.log.demonstration-witness=false", "auseklis.support.most-an-hour-from-one=4"})
@WithTestDatabase
@DisplayName("C14: anybody asks for support, the contact point answers, who asked reads it")
class SupportOverHttpTest {

    private static final String PAGE = "/en/cern/group/support";
    private static final String REQUESTS = "/en/cern/group/requests";
    private static final String API = "/api/v1/cern/group";

    @LocalServerPort
    int port;

    @Autowired
    JdbcSupport support;

    @Autowired
    EraseValues erase;

    private Visitor visitor;
    private String contact;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        contact = visitor.signedIn("cern-contact-point");
    }

    private static Map<String, String> question(String text) {
        return Map.of("topic", "PROCUREMENT", "question", text, "asker", "Anna Parauga", "contact", "anna@paraugs.lv");
    }

    private String act(String id, String... more) {
        var sent = new java.util.TreeMap<>(Map.of("request", id));
        for (int i = 0; i < more.length; i += 2) {
            sent.put(more[i], more[i + 1]);
        }
        var reply = visitor.post(contact, REQUESTS + "/act", sent);
        return reply.status() + " " + reply.body();
    }

    @Test
    @DisplayName("asked without signing in, answered, read by the secret address; others see counts only")
    void life() {
        var sent = visitor.post("", PAGE + "/ask", question("Vai varam piedāvāt vakuuma kameras?"));
        assertThat(sent.status()).isEqualTo(303);
        var secret = sent.header("location");
        assertThat(secret).matches("/en/cern/group/answers/[\\w-]{22}");
        var own = visitor.get(secret);
        assertThat(own.header("cache-control")).isEqualTo("no-store");
        assertThat(own.body())
                .contains("noindex", "vakuuma kameras", "There is no answer yet", "Keep this address", secret)
                .doesNotContain("name=\"answer\"");
        var desk = visitor.get("/en/cern/group/desk", "Cookie", contact).body();
        var found = Pattern.compile("/requests/([0-9a-f-]{36})\"").matcher(desk);
        assertThat(found.find()).isTrue();
        var id = found.group(1);
        assertThat(desk).contains("waiting: 0 days");
        assertThat(visitor.get(REQUESTS + "/" + id).status()).isEqualTo(404);
        assertThat(visitor.get(REQUESTS + "/" + id, "Cookie", visitor.signedIn("ministry"))
                        .status())
                .isEqualTo(404);
        assertThat(act(id, "act", "answer", "answer", "")).startsWith("422").contains("Answer: write it");
        assertThat(act(id, "act", "answer", "answer", "Jā, <skatiet> CERN datubāzi."))
                .startsWith("303");
        assertThat(visitor.get(secret).body()).contains("Jā, &lt;skatiet", "Answered", "to the answer: 0 days");
        assertThat(act(id, "act", "close", "outcome", "Uzņēmums pieteicās.")).startsWith("303");
        assertThat(act(id, "act", "answer", "answer", "Vēl")).startsWith("422").contains("closed already");
        assertThat(visitor.get(secret.replace("/en/cern/group/answers", "/lv/cern/grupa/atbildes"))
                        .body())
                .contains("Uzņēmums pieteicās.", "Pabeigts");
        assertThat(visitor.get(API + "/answers/" + secret.substring(secret.lastIndexOf('/') + 1))
                        .body())
                .contains("\"state\":\"CLOSED\"", "CERN datubāzi");
        assertThat(visitor.get(PAGE).body()).doesNotContain("vakuuma", "Anna", id);
        assertThat(visitor.get(API + "/support").body()).contains("\"asked\":").doesNotContain("Anna", id);
        var request = support.find(java.util.UUID.fromString(id)).orElseThrow();
        var entry = visitor.get("/api/v1/log/entries/" + request.entry()).body();
        assertThat(entry).contains("ReceiveRequest").doesNotContain("Anna", "vakuuma", "paraugs.lv");
        erased(request);
        assertThat(visitor.get(secret).body()).doesNotContain("Anna", "anna@").contains("removed under decision L-9");
        assertThat(visitor.get("/en/log/" + request.entry()).body()).doesNotContain("Anna", "anna@");
    }

    private void erased(SupportRequest request) {
        var keeper = new Actor(Role.LOG_KEEPER, "log");
        var fields = new TreeSet<>(List.of("request.asker", "request.contact", "request.question"));
        var today = LocalDate.now();
        assertThat(erase.erase(new EraseValues.Command(request.entry(), fields, "L-9", today), keeper, today))
                .isInstanceOf(EraseValues.Outcome.Erased.class);
    }

    @Test
    @DisplayName("who is signed in sees the own questions, and is told of the answer; the contact point is told of it")
    void signedIn() {
        var ministry = visitor.signedIn("ministry");
        assertThat(visitor.post(ministry, PAGE + "/ask", question("Cik Latvijas cilvēku strādā CERN?"))
                        .status())
                .isEqualTo(303);
        var found = Pattern.compile("/requests/([0-9a-f-]{36})\"")
                .matcher(visitor.get(PAGE, "Cookie", ministry).body());
        assertThat(found.find()).isTrue();
        assertThat(visitor.get("/en/notifications", "Cookie", contact).body())
                .contains("Question to the CERN contact point")
                .doesNotContain("Cik Latvijas");
        assertThat(act(found.group(1), "act", "answer", "answer", "Vairāk nekā 20."))
                .startsWith("303");
        assertThat(visitor.get("/en/notifications", "Cookie", ministry).body())
                .contains("Answer of the CERN contact point");
        assertThat(visitor.get(REQUESTS + "/" + found.group(1), "Cookie", ministry)
                        .body())
                .contains("Vairāk nekā 20.")
                .doesNotContain("Close");
    }

    @Test
    @DisplayName("what is wrong comes back as it was typed; too many within the hour are turned away, the text stays")
    void turnedAway() {
        var researcher = visitor.signedIn("researcher");
        var faulty = visitor.post(researcher, PAGE + "/ask", Map.of("topic", "x", "question", "<īss", "asker", "‮"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Topic: choose", "at least 10", "&lt;īss", "Name: has invisible");
        var tooLong = Map.of("topic", "OTHER", "question", "x".repeat(4_001));
        assertThat(visitor.post(researcher, PAGE + "/ask", tooLong).status()).isEqualTo(422);
        for (int i = 0; i < 4; i++) {
            assertThat(visitor.post(researcher, PAGE + "/ask", question("Jautājums Nr. " + i))
                            .status())
                    .isEqualTo(303);
        }
        var late = visitor.post(researcher, PAGE + "/ask", question("Jautājums par daudz"));
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.body()).contains("Too many questions", "Jautājums par daudz");
        var body = "{\"topic\":\"OTHER\",\"question\":\"Vai vēl var?\"}";
        assertThat(visitor.sendAs("researcher", "POST", API + "/support", body).status())
                .isEqualTo(429);
        assertThat(visitor.sendAs("expert", "POST", API + "/support", body).body())
                .contains("\"secret\":\"");
        assertThat(visitor.sendAs("expert", "POST", API + "/support", "{}").status())
                .isEqualTo(422);
    }

    @Test
    void aGuessedAddressShowsNothing() {
        assertThat(visitor.get("/en/cern/group/answers/AAAAAAAAAAAAAAAAAAAAAA").status())
                .isEqualTo(404);
        assertThat(visitor.get(API + "/answers/x").status()).isEqualTo(404);
        assertThat(visitor.get("/en/cern/group/desk").status()).isEqualTo(403);
        assertThat(visitor.get("/en/cern/group/desk?before=x", "Cookie", contact)
                        .status())
                .isEqualTo(400);
    }
}
