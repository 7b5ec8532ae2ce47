package lv.auseklis.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("entitlements on their page and for programs")
class EntitlementsOverHttpTest {

    private static final String PAGE = "/en/cern/entitlements";
    private static final String API = "/api/v1/cern/states/LV";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("AII.4a, AX11: everybody asks and reads the articles; suspended by the one, confirmed by the other")
    void asked() {
        var rest = "{\"year\":\"2026\",\"received\":\"%s\",\"amount\":\"430000\",\"reference\":\"M-1\"}"
                .formatted(Visitor.today());
        assertThat(visitor.sendAs("ministry", "POST", API + "/payment", rest).status())
                .isEqualTo(200);
        assertThat(visitor.get(PAGE).body()).contains("corrective measure of CERN holds", "offer of a firm");
        var question = PAGE + "?kind=offer&originates=true&published=" + Visitor.today();
        assertThat(visitor.get(question).body()).contains("it may be considered", "Art. II.4");
        var contact = visitor.signedIn("cern-contact-point");
        var ministry = visitor.signedIn("ministry");
        var faulty = visitor.post(contact, PAGE + "/act", Map.of("act", "suspend", "scope", "ALL", "reason", "<Jā>"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Letter of CERN: must be filled in", "value=\"&lt;Jā>\"");
        var sent = Map.of(
                "act",
                "suspend",
                "scope",
                "PROCUREMENT",
                "day",
                Visitor.today().toString(),
                "reference",
                "CERN 7",
                "reason",
                "Griesti");
        assertThat(visitor.post(contact, PAGE + "/act", sent).status()).isEqualTo(303);
        assertThat(visitor.get(PAGE, "Cookie", contact).body()).contains("Somebody else confirms it");
        var waiting = visitor.get(PAGE, "Cookie", ministry).body();
        var proposal = Pattern.compile("name=\"proposal\" value=\"(\\d+)\"").matcher(waiting);
        assertThat(proposal.find()).isTrue();
        assertThat(visitor.get(question).body()).contains("it may be considered");
        var confirmation = "{\"proposal\":\"" + proposal.group(1) + "\"}";
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/suspensions/confirm", confirmation)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.sendAs("ministry", "POST", API + "/suspensions/confirm", confirmation)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(question).body()).contains("it may not be considered");
        assertThat(visitor.get(API + "/entitlements?kind=fellow&national=true").body())
                .contains("\"answer\":\"YES\"");
        assertThat(visitor.get(API + "/suspensions").body())
                .contains("PROCUREMENT")
                .doesNotContain("demo-");
        assertThat(visitor.get("/lv/cern/tiesibas").body()).contains("iepirkumi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?kind=x&published=x&runsTo=2026-02-30&national=maybe",
                "?kind=offer&asOf=",
                "?kind=staff&limitedDuration=%00",
                "?kind=%3Cb%3E&originates=true&originates=false"
            })
    void badInputIsNoFault(String query) {
        assertThat(visitor.get(PAGE + query).status()).isEqualTo(200);
        assertThat(visitor.get(API + "/entitlements" + query).status()).isEqualTo(200);
    }
}
