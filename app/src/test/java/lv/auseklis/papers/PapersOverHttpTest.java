package lv.auseklis.papers;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
class PapersOverHttpTest {

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Visitor.Reply ask(String body) {
        return visitor.send("POST", "/en/papers", body, "Content-Type", Visitor.FORM);
    }

    @Test
    @DisplayName(
            "L27(2)b: whoever asks is led to the paper; without its code nobody sees it, nor learns that it exists")
    void askedAndShown() {
        var address = ask("kind=extract&institution=ZI-0003").header("location");
        assertThat(address).startsWith("/en/papers/").contains("?code=");
        assertThat(visitor.get(address).body())
                .contains("not a byte has changed", "still the latest", "Download the PDF");
        var bare = address.substring(0, address.indexOf('?'));
        var code = address.substring(address.indexOf('=') + 1);
        assertThat(visitor.get(bare).status()).isEqualTo(404);
        assertThat(visitor.get(bare + "?code=" + code.replace("-", "").toLowerCase())
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(bare + "?code=00000-00000-00000-00000").status()).isEqualTo(404);
        assertThat(visitor.get("/en/papers/2026-99999?code=" + code).status()).isEqualTo(404);
        var file = visitor.get(bare.replace("/en", "") + ".pdf?code=" + code);
        assertThat(file.header("content-disposition")).startsWith("attachment");
        assertThat(file.header("content-type")).isEqualTo("application/pdf");
        assertThat(visitor.get("/api/v1" + bare.replace("/en", "") + "?code=" + code)
                        .body())
                .contains("\"seal\":\"HOLDS\"", "\"latest\":true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=extract&institution=ZI-9999              | 422 | no institution with this number
            kind=extract                                  | 422 | no institution with this number
            kind=unamended&institution=ZI-0003            | 422 | The day cannot be understood
            kind=unamended&institution=ZI-0003&day=x      | 422 | The day cannot be understood
            kind=unamended&institution=x&day=x            | 422 | The day cannot be understood
            kind=statement&institution=ZI-0003&day=9999-12-31 | 422 | yet to come
            kind=absence&term=%00%00                      | 422 | 3 to 120 characters
            kind=absence&term=ZI-0003                     | 422 | there is or was an entry
            kind=certificate&institution=ZI-0003          | 422 | issues the certificate after the entry (Section 31)
            kind=poem&institution=ZI-0003                 | 422 | no such kind of paper
            institution=ZI-0003                           | 422 | no such kind of paper
            kind=copy&document=x                          | 404 | no such document open to everybody
            """)
    @DisplayName("bad input is answered in words, and what was typed stays in the form")
    void badInput(String body, int status, String words) {
        var reply = ask(body);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(words);
    }

    @Test
    @DisplayName("L31: a certificate is issued by who keeps the Register; the list of papers is theirs too")
    void official() {
        var cookie = visitor.signedIn("registrar");
        var body = "kind=certificate&institution=ZI-0004";
        var reply = visitor.send("POST", "/en/papers", body, "Content-Type", Visitor.FORM, "Cookie", cookie);
        assertThat(reply.status()).isEqualTo(303);
        var bare = reply.header("location").replaceFirst("\\?.*", "");
        assertThat(visitor.get(bare, "Cookie", cookie).status()).isEqualTo(200);
        assertThat(visitor.get("/en/papers", "Cookie", cookie).body()).contains("Issued papers", bare);
        assertThat(visitor.get("/en/papers").body()).doesNotContain("Issued papers", bare);
    }

    private Visitor.Reply program(String body) {
        return visitor.send("POST", "/api/v1/papers", body, "Content-Type", "application/json");
    }

    @Test
    @DisplayName("L27(2)b: a program asks for a paper and gets the number, the code, the digest and the sealed file")
    void forPrograms() {
        var json = new JsonMapper();
        var question = "{\"kind\":\"statement\",\"institution\":\"ZI-0003\"}";
        var first = program(question);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        var paper = json.readTree(first.body());
        var file = paper.get("file").stringValue();
        var digest = paper.get("digest").stringValue();
        assertThat(visitor.get(file.substring(file.indexOf("/papers/"))).header("content-type"))
                .isEqualTo("application/pdf");
        assertThat(visitor.get("/api/v1/seals/" + digest).body()).contains("\"verdict\":\"HOLDS\"");
        var page = paper.get("page").stringValue();
        assertThat(visitor.get(page.substring(page.indexOf("/en/"))).status()).isEqualTo(200);
        assertThat(program(question).body()).isEqualTo(first.body());
        var absent = json.readTree(program("{\"kind\":\"absence\",\"term\":\"Nav tāda institūta\"}")
                .body());
        assertThat(absent.get("kind").stringValue()).isEqualTo("absence");
    }

    @Test
    @DisplayName("L31: a program of the official issues a certificate, and one of nobody is told why not")
    void certificateForPrograms() {
        var question = "{\"kind\":\"certificate\",\"institution\":\"ZI-0004\"}";
        var issued = visitor.sendAs("registrar", "POST", "/api/v1/papers", question);
        assertThat(issued.status()).as(issued.body()).isEqualTo(200);
        assertThat(program(question).body()).contains("\"pointer\":\"/kind\"", "Section 31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                            | 422 | "pointer":"/kind"
            {"kind":"unamended","institution":"x"}        | 422 | "pointer":"/day"
            {"kind":"unamended","institution":"x"}        | 422 | "pointer":"/institution"
            {"kind":"absence"}                            | 422 | 3 to 120 characters
            {"kind":"absence","term":"ZI-0003"}           | 422 | there is or was an entry
            {"kind":"copy","document":"x"}                | 404 | no such document open to everybody
            {"kind":["extract"]}                          | 400 | bad-request
            []                                            | 400 | bad-request
            """)
    void badInputOfPrograms(String body, int status, String words) {
        var reply = program(body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.body()).contains(words);
    }

    @Test
    @DisplayName("a seal is asked for by digest; of a file that was not issued nothing is known")
    void seals() {
        assertThat(visitor.get("/api/v1/seals/" + "0".repeat(64)).status()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/seals/x").status()).isEqualTo(404);
        var reply = visitor.send("POST", "/api/v1/seals", "%PDF-1.7 nothing", "Content-Type", "application/pdf");
        assertThat(reply.body()).contains("\"verdict\":\"ABSENT\"", "\"issued\":false");
        assertThat(visitor.get("/seals/certificates.pem").status()).isEqualTo(200);
    }
}
