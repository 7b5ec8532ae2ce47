package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import lv.auseklis.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningProgram
class SignInOverHttpTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void aVisitorIsNobodyToPrograms() {
        var reply = visitor.get("/api/v1/me");
        assertThat(reply.status()).isEqualTo(401);
        BadInputTest.isProblem(reply, "en");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSignsInWithBasic(Role role) {
        var reply = visitor.get("/api/v1/me", "Authorization", basic(role.slug() + ":demo"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"" + role.name() + "\"");
        assertThat(reply.find("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            registrar:wrong
            registrar:
            king:demo
            :demo
            registrar
            """)
    void wrongCredentialsAreRefused(String credentials) {
        var reply = visitor.get("/api/v1/institutions", "Authorization", basic(credentials));
        assertThat(reply.status()).isEqualTo(401);
        BadInputTest.isProblem(reply, "en");
    }

    @Test
    void credentialsThatAreNotBase64AreRefused() {
        var reply = visitor.get("/api/v1/me", "Authorization", "Basic %%%");
        assertThat(reply.status()).isEqualTo(401);
        BadInputTest.isProblem(reply, "en");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /lv/pieslegties, /lv, /lv/iziet,    Reģistra amatpersona
            /en/sign-in,     /en, /en/sign-out, Official of the Register
            """)
    void oneSignsInByFormAndOutAgain(String signIn, String home, String signOut, String title) {
        var in = visitor.send("POST", signIn, "role=registrar", "Content-Type", FORM);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("location")).endsWith(home);
        assertThat(in.header("set-cookie")).startsWith("auseklis=").contains("HttpOnly", "SameSite=Lax");
        var cookie = in.header("set-cookie").split(";")[0];
        var page = visitor.get(home, "Cookie", cookie);
        assertThat(page.body()).contains(title);
        assertThat(page.header("cache-control")).contains("no-store");
        assertThat(visitor.send("POST", signOut, "", "Content-Type", FORM, "Cookie", cookie)
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(home, "Cookie", cookie).body()).doesNotContain(title);
    }

    @Test
    void aSessionIdIsNotTakenFromOutside() {
        var in = visitor.send(
                "POST", "/lv/pieslegties", "role=registrar", "Content-Type", FORM, "Cookie", "auseklis=mine");
        assertThat(in.header("set-cookie")).startsWith("auseklis=").doesNotContain("mine");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            role=king, 400
            role=,     400
            x=y,       400
            """)
    void anUnknownRoleIsRefused(String body, int status) {
        var reply = visitor.send("POST", "/en/sign-in", body, "Content-Type", FORM);
        assertThat(reply.status()).isEqualTo(status);
        BadInputTest.isPage(reply, "en");
        assertThat(reply.find("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sec-Fetch-Site, cross-site,          403
            Sec-Fetch-Site, same-site,           403
            Sec-Fetch-Site, same-origin,         303
            Origin,         https://evil.example, 403
            Origin,         null,                403
            Origin,         %%%,                 403
            Origin,         http://localhost:PORT, 303
            """)
    void otherSitesCannotSendForms(String header, String value, int status) {
        var reply = visitor.send(
                "POST",
                "/lv/pieslegties",
                "role=registrar",
                "Content-Type",
                FORM,
                header,
                value.replace("PORT", "" + port));
        assertThat(reply.status()).isEqualTo(status);
        if (status == 403) {
            BadInputTest.isPage(reply, "lv");
            assertThat(reply.find("set-cookie")).isEmpty();
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
