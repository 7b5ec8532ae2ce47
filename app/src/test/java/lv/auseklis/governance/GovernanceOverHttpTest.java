package lv.auseklis.governance;

import static lv.auseklis.governance.AnInstitute.typed;
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

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("Section 21.6: governance and property, as people see and send them")
class GovernanceOverHttpTest {

    @LocalServerPort
    int port;

    Visitor visitor;
    String head;
    String path;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        head = visitor.signedIn("institution-head");
        var list = visitor.get("/en/amendments", "Cookie", head).body();
        var found = Pattern.compile("(/en/institutions/[A-Z0-9-]+)/change").matcher(list);
        assertThat(found.find()).isTrue();
        path = found.group(1) + "/governance";
    }

    @Test
    @DisplayName("L21.6(4): the institute, the ministry and the Register see the property, the public does not")
    void whoSeesProperty() {
        var what = "Iekārta " + System.nanoTime();
        var sent = typed("act", "property", "source", "OWN_INCOME", "what", what, "day", "2020-01-15");
        sent.put("document", "Dāvinājuma līgums");
        assertThat(visitor.post(head, path + "/act", sent).status()).isEqualTo(303);
        for (var who : new String[] {"institution-head", "ministry", "registrar", "inspector"}) {
            assertThat(visitor.get(path, "Cookie", visitor.signedIn(who)).body())
                    .as(who)
                    .contains(what);
        }
        assertThat(visitor.get(path).body()).doesNotContain(what).contains("Recorded since");
        assertThat(visitor.get(path, "Cookie", visitor.signedIn("researcher")).body())
                .doesNotContain(what);
        var api = "/api/v1" + path.substring("/en".length());
        assertThat(visitor.get(api).body()).doesNotContain(what);
        var basic = Visitor.basic("institution-head");
        assertThat(visitor.get(api, "Authorization", basic).body()).contains(what);
    }

    @Test
    void whatIsRefusedComesBackWithWhatWasTyped() {
        var sent = typed("act", "property", "source", "STATE_PROPERTY", "what", "Valsts ēka", "day", "2020-01-15");
        var reply = visitor.post(head, path + "/act", sent);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("Section 21.6(5)", "value=\"Valsts ēka\"", "value=\"2020-01-15\"");
        assertThat(visitor.post(head, path + "/act", Map.of("act", "explode")).status())
                .isEqualTo(400);
        var latvian =
                path.replace("/en/institutions/", "/lv/institucijas/").replace("/governance", "/parvaldiba/darbiba");
        assertThat(visitor.post(head, latvian, Map.of("act", "by-laws")).body()).contains("Nekas nav izdarīts");
    }
}
