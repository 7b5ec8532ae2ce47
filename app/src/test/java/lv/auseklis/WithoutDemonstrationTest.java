package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@EmptyProgram
class WithoutDemonstrationTest {

    @LocalServerPort
    int port;

    @Test
    void noPageSpeaksOfADemonstration() {
        var home = new Visitor(port).get("/en");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).doesNotContain("Demonstration:").doesNotContain("/en/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lv/pieslegties", "/en/sign-in"})
    void nobodySignsInByACard(String path) {
        var visitor = new Visitor(port);
        assertThat(visitor.get(path).status()).isEqualTo(404);
        var sent = visitor.send("POST", path, "role=registrar", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(sent.status()).isEqualTo(404);
        assertThat(sent.find("Set-Cookie")).isEmpty();
    }

    @Test
    void theDemonstrationPasswordOpensNothing() {
        var basic = Visitor.basic("registrar");
        assertThat(new Visitor(port).get("/api/v1/me", "Authorization", basic).status())
                .isEqualTo(401);
    }

    @Test
    void theHomePageAndTheListOpenWithoutAnyEntry() {
        assertThat(new Visitor(port).get("/lv").status()).isEqualTo(200);
        assertThat(new Visitor(port)
                        .get("/lv/institucijas?asOf=1990-01-01&status=removed")
                        .body())
                .contains("Nekas nav atrasts");
        assertThat(new Visitor(port).get("/en/institutions.csv").body()).startsWith("number,status,");
    }
}
