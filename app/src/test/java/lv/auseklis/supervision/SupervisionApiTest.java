package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("supervision as programs carry it out")
class SupervisionApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INSTITUTION = "/api/v1/institutions/ZI-0006/supervision/";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Visitor.Reply send(String role, String path, Map<String, String> body) {
        return visitor.sendAs(role, "POST", path, JSON.writeValueAsString(body));
    }

    private String done(String role, String path, Map<String, String> body) {
        var reply = send(role, path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body()).get("id").asString();
    }

    @Test
    @DisplayName("L29(2), L32(1)3: two findings within a year, a removal case, its hearing and its end")
    void fromAFindingToTheEndOfACase() {
        var today = Visitor.today();
        for (var day : new String[] {today.minusMonths(2).toString(), today.toString()}) {
            var finding = Map.of("kind", "VIOLATION", "day", day, "text", "Redzētais", "reference", "Akts 7");
            done("inspector", INSTITUTION + "finding", finding);
        }
        var opened =
                done("registrar", INSTITUTION + "open", Map.of("ground", "REPEATED_VIOLATIONS", "text", "Paziņojam."));
        var removal = "/api/v1/removal-cases/" + opened + "/";
        var early = send("registrar", removal + "remove", Map.of("text", "Izslēdz."));
        assertThat(early.status()).isEqualTo(422);
        done("registrar", removal + "hear", Map.of("text", "Novērsām."));
        done("registrar", removal + "close", Map.of("text", "Novērsts."));
        assertThat(send("registrar", removal + "close", Map.of("text", "Vēlreiz."))
                        .body())
                .contains("The case was closed without a removal (Section 32).", "Lieta ir izbeigta");
    }

    @Test
    @DisplayName("L32(1)5: a written request and its reply; a reply before the request is refused with the article")
    void aRequest() {
        var today = Visitor.today();
        var request = Map.of("day", today.toString(), "text", "Lūdzam ziņas.", "reference", "Vēstule 3");
        var id = done("ministry", INSTITUTION + "request", request);
        var before = Map.of("request", id, "day", today.minusDays(1).toString(), "text", "Atbilde");
        var refused = send("ministry", INSTITUTION + "reply", before);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot have come before the request (Section 32(1)(5))");
        done("ministry", INSTITUTION + "reply", Map.of("request", id, "day", today.toString(), "text", "Atbilde"));
    }

    @Test
    @DisplayName("who may not is turned away; an act that there is not is said")
    void turnedAway() {
        assertThat(send("ministry", INSTITUTION + "finding", Map.of()).status()).isEqualTo(403);
        assertThat(send("researcher", INSTITUTION + "finding", Map.of()).status())
                .isEqualTo(404);
        assertThat(send("registrar", INSTITUTION + "explode", Map.of()).status())
                .isEqualTo(400);
    }
}
