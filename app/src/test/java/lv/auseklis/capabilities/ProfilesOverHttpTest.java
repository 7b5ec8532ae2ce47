package lv.auseklis.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
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
@DisplayName("profiles on their pages and for programs")
class ProfilesOverHttpTest {

    private static final String FIRMS = "/en/cern/firms";
    private static final String API = "/api/v1/cern/profiles";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("C9: a firm offers its profile, the officer reads the e-mail and approves, everybody finds it without")
    void offered() {
        var firm = visitor.signedIn("firm-representative");
        var officer = visitor.signedIn("industrial-liaison-officer");
        var typed = new HashMap<>(AProfile.typed());
        typed.put("services", "Zvanu liešana\nZvanu skaņošana");
        typed.put("name", "Zvani <b>SIA");
        typed.put("contact", "");
        var refused = visitor.post(firm, FIRMS + "/mine", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("E-mail: must be filled in", "Zvanu liešana\nZvanu skaņošana");
        typed.put("contact", "zvani@zvani.invalid");
        assertThat(visitor.post(firm, FIRMS + "/mine", typed).status()).isEqualTo(303);
        assertThat(visitor.get(FIRMS + "?q=zvanu+liešana").body()).contains("No profile fits");

        var queue = visitor.get(FIRMS + "/queue", "Cookie", officer).body();
        var profile = found(queue, "firms/([0-9a-f-]{36})\">Zvani &lt;b&gt;SIA");
        assertThat(visitor.get(FIRMS + "/" + profile).status()).isEqualTo(404);
        var read = visitor.get(FIRMS + "/" + profile, "Cookie", officer).body();
        assertThat(read).contains("zvani@zvani.invalid", "Version 1", "Approve");
        var without = Map.of("act", "turn-down", "version", "1", "reasons", "");
        assertThat(visitor.post(officer, FIRMS + "/" + profile + "/act", without)
                        .status())
                .isEqualTo(422);
        var approved = Map.of("act", "approve", "version", "1");
        assertThat(visitor.post(officer, FIRMS + "/" + profile + "/act", approved)
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(FIRMS + "?q=zvanu+liešana").body())
                .contains("Zvani &lt;b&gt;SIA", "<strong>zvanu, liešana");
        assertThat(visitor.get(FIRMS + "/" + profile).body()).doesNotContain("zvani@zvani.invalid");
        assertThat(visitor.get("/lv/cern/uznemumi/" + profile).status()).isEqualTo(200);
        assertThat(visitor.get("/cern/firms.csv").body())
                .contains("Zvani <b>SIA", "Zvanu liešana; Zvanu skaņošana")
                .doesNotContain("@");
        assertThat(visitor.get(API + "/" + profile).body()).contains("Zvanu").doesNotContain("@");
        assertThat(visitor.get(API + "?q=zvanu+liešana&kind=laboratory").body()).doesNotContain("Zvani");
        assertThat(visitor.get(API).body()).contains("Zvani");
    }

    @Test
    @DisplayName("programs offer, approve and withdraw; what is wrong is named")
    void programs() {
        var json = new JsonMapper();
        assertThat(visitor.sendAs("firm-representative", "POST", API, "{\"kind\":\"FIRM\"}")
                        .status())
                .isEqualTo(422);
        var sent = visitor.sendAs("firm-representative", "POST", API, json.writeValueAsString(AProfile.typed()));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        var profile = json.readTree(sent.body()).get("profile").asString();
        var path = API + "/" + profile;
        assertThat(visitor.get(path).status()).isEqualTo(404);
        assertThat(visitor.sendAs("researcher", "POST", path + "/approve", "{\"version\":\"1\"}")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.sendAs("cern-contact-point", "POST", path + "/approve", "{\"version\":\"7\"}")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.sendAs("cern-contact-point", "POST", path + "/approve", "{\"version\":\"1\"}")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(path).status()).isEqualTo(200);
        assertThat(visitor.sendAs("institution-head", "POST", path + "/withdraw", "{}")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.sendAs("firm-representative", "POST", path + "/withdraw", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    private static String found(String body, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
