package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.log.demonstration-witness=false", "auseklis.registration.four-eyes=true"})
@WithTestDatabase
@DisplayName("a decision that one official's program proposes and another one's confirms")
class FourEyesApiTest extends ByProgram {

    private static final String SECOND = "deputy-registrar";

    @Test
    @DisplayName(
            "L30(1)b: proposed with reasons, read by officials only, confirmed by the second; its certificate follows")
    void proposedAndConfirmed() {
        var path = submitted(5);
        visitor.deputyStandsIn();
        var alone = send(OFFICIAL, "POST", path + "/entry", Map.of());
        assertThat(alone.body()).contains("another one confirms");
        var proposal = Map.of("decision", "entry", "reasons", "Kritēriji izpildīti.", "seen", seen(OFFICIAL, path));
        var proposed = send(OFFICIAL, "POST", path + "/proposal", proposal);
        assertThat(proposed.body()).contains("\"number\":null");
        var read = JSON.readTree(send(SECOND, "GET", path, "").body());
        assertThat(read.at("/proposal/decision").stringValue()).isEqualTo("ENTERED");
        assertThat(read.at("/proposal/reasons").stringValue()).isEqualTo("Kritēriji izpildīti.");
        assertThat(read.at("/proposal/own").booleanValue()).isFalse();
        assertThat(send(OFFICIAL, "GET", path, "").body()).contains("\"own\":true");
        assertThat(send(HEAD, "GET", path, "").body()).contains("\"proposal\":null");
        var confirmation = Map.of("seen", seen(SECOND, path));
        assertThat(send(OFFICIAL, "POST", path + "/confirmation", confirmation).body())
                .contains("another official than the one who proposed");
        var done = send(SECOND, "POST", path + "/confirmation", confirmation);
        assertThat(done.body()).contains("\"number\":\"ZI-", "\"certificateRefused\":[]");
    }

    @Test
    @DisplayName("L30(1)b: only what was read is confirmed; whoever comes late is told both versions")
    void onlyWhatWasRead() {
        var path = submitted(4);
        visitor.deputyStandsIn();
        var refusal = Map.of("decision", "refusal", "reasons", "Trūkst ievēlētu doktoru.");
        assertThat(send(OFFICIAL, "POST", path + "/proposal", Map.of("decision", "refusal"))
                        .body())
                .contains("A refusal needs reasons");
        assertThat(send(OFFICIAL, "POST", path + "/proposal", refusal).status()).isEqualTo(200);
        var seen = seen(SECOND, path);
        assertThat(send(OFFICIAL, "POST", path + "/proposal", refusal).status()).isEqualTo(200);
        var late = send(SECOND, "POST", path + "/confirmation", Map.of("seen", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(JSON.readTree(late.body()).at("/stands/proposal/decision").stringValue())
                .isEqualTo("REFUSED");
        assertThat(send(SECOND, "POST", path + "/confirmation", Map.of()).body())
                .contains("only what was read is confirmed");
        assertThat(send(SECOND, "POST", path + "/confirmation", Map.of("seen", seen(SECOND, path)))
                        .status())
                .isEqualTo(200);
        assertThat(send(HEAD, "GET", path, "").body()).contains("\"state\":\"REFUSED\"");
    }

    @Test
    void whoeverDoesNotDecideLearnsNothing() {
        var path = submitted(4);
        assertThat(send(HEAD, "POST", path + "/proposal", Map.of()).status()).isEqualTo(403);
        assertThat(send(HEAD, "POST", path + "/confirmation", Map.of()).status())
                .isEqualTo(403);
        assertThat(send("ministry", "POST", path + "/confirmation", Map.of()).status())
                .isEqualTo(404);
        assertThat(send(OFFICIAL, "POST", path + "/proposal", Map.of("decision", "deferral"))
                        .body())
                .contains("must be ‘entry’ or ‘refusal’");
    }
}
