package lv.auseklis.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
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
@DisplayName("cases about registered institutions as programs carry them out")
class AmendmentsApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD = "institution-head";
    private static final String OFFICIAL = "registrar";

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String institution;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        var page =
                visitor.get("/en/amendments", "Cookie", visitor.signedIn(HEAD)).body();
        var own = Pattern.compile("/en(/institutions/[A-Z0-9-]+)/change").matcher(page);
        assertThat(own.find()).isTrue();
        institution = "/api/v1" + own.group(1);
    }

    private Visitor.Reply send(String role, String path, Map<String, String> body) {
        return visitor.sendAs(role, "POST", path, JSON.writeValueAsString(body));
    }

    private JsonNode done(String role, String path, Map<String, String> body) {
        var reply = send(role, path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }

    private String submitted() {
        var change = Map.of(
                "address",
                "Programmu iela " + System.nanoTime(),
                "since",
                Visitor.today().toString(),
                "proof",
                "Līgums Nr. 5");
        return "/api/v1/amendments/"
                + done(HEAD, institution + "/amendments", change)
                        .get("amendment")
                        .asString() + "/";
    }

    private String latest() {
        var number = institution.substring(institution.lastIndexOf('/') + 1);
        var page = visitor.get("/en/institutions/" + number + "/change", "Cookie", visitor.signedIn(OFFICIAL))
                .body();
        var seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @Test
    @DisplayName("L30(3): a change is decided by a program; on what it has not seen it is told both versions")
    void decided() {
        var amendment = submitted();
        assertThat(send(HEAD, amendment + "amend", Map.of("seen", latest())).status())
                .isEqualTo(403);
        assertThat(send(OFFICIAL, amendment + "refuse", Map.of()).body()).contains("A refusal needs reasons");
        var stale = send(OFFICIAL, amendment + "amend", Map.of("seen", "3"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("\"latest\":" + latest(), "nothing was overwritten");
        done(OFFICIAL, amendment + "amend", Map.of("seen", latest()));
        assertThat(send(OFFICIAL, amendment + "amend", Map.of("seen", latest())).body())
                .contains("The entry has been made already (Section 30(3)).");
    }

    @Test
    @DisplayName("L30(2): deferred with reasons and a day, then withdrawn")
    void deferred() {
        var amendment = submitted();
        var until = Visitor.today().plusDays(10).toString();
        assertThat(send(OFFICIAL, amendment + "defer", Map.of("until", until)).status())
                .isEqualTo(422);
        done(OFFICIAL, amendment + "defer", Map.of("until", until, "reasons", "Trūkst līguma."));
        done(HEAD, amendment + "withdraw", Map.of());
        assertThat(send(OFFICIAL, amendment + "explode", Map.of()).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("L29(4), L30(3): a note of the official and an authorisation of the head")
    void aboutTheInstitution() {
        done(OFFICIAL, institution + "/acts/annotate", Map.of("note", "Piezīme.", "seen", latest()));
        var from = Visitor.today().toString();
        done(HEAD, institution + "/acts/authorise", Map.of("account", "paligs@x", "from", from));
        assertThat(send(OFFICIAL, institution + "/acts/authorise", Map.of("account", "x", "from", from))
                        .status())
                .isEqualTo(403);
    }
}
