package lv.auseklis.cerngroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.EraseValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("C14, C15: the contact log and what is to be taken up again")
class ContactsOverHttpTest {

    private static final String DESK = "/en/cern/group/desk";

    @LocalServerPort
    int port;

    @Autowired
    JdbcContacts contacts;

    @Autowired
    EraseValues erase;

    private Visitor visitor;
    private String contact;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        contact = visitor.signedIn("cern-contact-point");
    }

    private String sent(String... more) {
        var sent = new TreeMap<>(Map.of("act", "contact", "channel", "CALL"));
        for (int i = 0; i < more.length; i += 2) {
            sent.put(more[i], more[i + 1]);
        }
        var reply = visitor.post(contact, DESK + "/act", sent);
        return reply.status() + " " + reply.body();
    }

    @Test
    @DisplayName("noted, due on its day, taken up again with what came of it; nobody else reads it")
    void life() {
        var today = Visitor.today().toString();
        var member = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>HansaMatrix")
                .matcher(visitor.get(DESK, "Cookie", contact).body());
        assertThat(member.find()).isTrue();
        assertThat(sent(
                        "day",
                        today,
                        "whom",
                        "Jānis <P>",
                        "about",
                        "Vakuuma daļas",
                        "followUp",
                        today,
                        "tenure",
                        member.group(1)))
                .startsWith("303");
        var desk = visitor.get(DESK, "Cookie", contact).body();
        assertThat(desk).contains("To take up again: 1, due: 1", "Jānis &lt;P", "HansaMatrix", "Vakuuma daļas");
        var found =
                Pattern.compile("name=\"contact\" value=\"([0-9a-f-]{36})\"").matcher(desk);
        assertThat(found.find()).isTrue();
        var id = found.group(1);
        assertThat(sent("act", "finish", "contact", id)).startsWith("422").contains("What came of it: must be");
        assertThat(sent("act", "finish", "contact", id, "note", "Piedāvās")).startsWith("303");
        assertThat(sent("act", "finish", "contact", id, "note", "Vēlreiz")).startsWith("422");
        assertThat(visitor.get(DESK, "Cookie", contact).body()).contains("To take up again: 0", "Piedāvās");
        assertThat(visitor.get(DESK, "Cookie", visitor.signedIn("ministry")).status())
                .isEqualTo(403);
        var noted = contacts.find(UUID.fromString(id)).orElseThrow();
        assertThat(visitor.get("/api/v1/log/entries/" + noted.entry()).body()).doesNotContain("Jānis", "Vakuuma");
        var day = LocalDate.now();
        var fields = new TreeSet<>(List.of("contact.whom"));
        assertThat(erase.erase(
                        new EraseValues.Command(noted.entry(), fields, "L-3", day),
                        new Actor(Role.LOG_KEEPER, "log"),
                        day))
                .isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(visitor.get(DESK, "Cookie", contact).body())
                .doesNotContain("Jānis")
                .contains("Vakuuma daļas");
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        assertThat(sent("day", "2999-01-01", "whom", "<Kāds>", "channel", "x", "followUp", "x", "tenure", "x"))
                .startsWith("422")
                .contains("a day that has been", "About what: must be filled in", "How: choose", "Take up again: a day")
                .contains("Member: choose", "value=\"&lt;Kāds>\"");
        assertThat(sent("day", "2026-01-02", "whom", "A", "about", "B", "followUp", "2026-01-01"))
                .startsWith("422");
        assertThat(sent("act", "finish", "contact", "x")).startsWith("404");
        assertThat(sent("act", "none")).startsWith("400");
    }
}
