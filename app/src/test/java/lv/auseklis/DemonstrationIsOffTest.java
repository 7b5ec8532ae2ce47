package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The program as it runs in earnest: an empty register, no demonstration sign-in, no sign of either.
@EmptyProgram
class DemonstrationIsOffTest {

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,  /lv/pieslegties, lv
            GET,  /en/sign-in,     en
            POST, /lv/pieslegties, lv
            POST, /en/sign-in,     en
            """)
    void thereIsNoDemonstrationSignIn(String method, String path, String language) {
        var reply = visitor.send(method, path, "role=registrar", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(reply.status()).isEqualTo(404);
        BadInputTest.isPage(reply, language);
        assertThat(reply.find("set-cookie")).isEmpty();
    }

    @Test
    void programsCannotSignInWithTheDemonstrationPassword() {
        assertThat(visitor.get("/api/v1/me", "Authorization", "Basic cmVnaXN0cmFyOmRlbW8=")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv
            /en
            /lv/institucijas
            /en/institutions
            """)
    void anEmptyRegisterIsShownWithoutTheBanner(String path) {
        var reply = visitor.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("demo-banner", "/lv/pieslegties", "/en/sign-in");
    }
}
