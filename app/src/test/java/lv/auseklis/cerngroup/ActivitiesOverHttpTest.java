package lv.auseklis.cerngroup;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.InputSource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("C15: what the group does, announced, changed and cancelled")
class ActivitiesOverHttpTest {

    private static final String PAGE = "/en/cern/group/activities";
    private static final String API = "/api/v1/cern/group/activities";

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String contact;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        contact = visitor.signedIn("cern-contact-point");
    }

    private static Map<String, String> typed(String... more) {
        var typed = new TreeMap<>(Map.of(
                "act", "announce", "kind", "MEETING", "title.lv", "Sanāksme & vārdi", "title.en", "Meeting <one>"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private String announced(String... more) {
        var reply = visitor.post(contact, PAGE + "/act", typed(more));
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return reply.header("location");
    }

    @Test
    @DisplayName("announced, read by all, changed as a new version, cancelled; the calendar and the feed follow")
    void life() throws Exception {
        var page = announced(
                "day",
                "2028-07-03",
                "time",
                "14:30",
                "lastTime",
                "16:00",
                "place",
                "Rīga",
                "link",
                "https://home.cern/");
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(visitor.get(page).body())
                .contains("2028-07-03 14:30–16:00", "clocks in Riga", "Meeting &lt;one>", "Version 1", "home.cern/")
                .doesNotContain("name=\"version\"");
        assertThat(visitor.get(page.replace("/en/cern/group/activities", "/lv/cern/grupa/notikumi"))
                        .body())
                .contains("03.07.2028. 14:30–16:00", "Rīgas laiks");
        assertThat(visitor.get(PAGE).body()).contains(id);
        assertThat(visitor.get(API).body()).contains("\"firstTime\":\"14:30\"", id);
        var event =
                Biweekly.parse(visitor.get("/cern/group/activities.ics?language=en")
                                .body())
                        .first()
                        .getEvents()
                        .stream()
                        .filter(one -> one.getUid().getValue().startsWith(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2028-07-03T11:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2028-07-03T13:00:00Z"));

        var change = typed("act", "change", "activity", id, "version", "1", "day", "2028-12-01");
        assertThat(visitor.post(contact, PAGE + "/act", change).status()).isEqualTo(303);
        assertThat(visitor.get(page).body()).contains("2028-12-01", "Version 2").doesNotContain("14:30");
        var late = visitor.post(contact, PAGE + "/act", change);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody changed it meanwhile");

        var cancel = "{\"activity\":\"%s\",\"reason.lv\":\"Nav zāles\",\"reason.en\":\"No room\"}".formatted(id);
        assertThat(visitor.sendAs("ministry", "POST", API + "/cancel", cancel).status())
                .isEqualTo(403);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/cancel", cancel)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.sendAs("cern-contact-point", "POST", API + "/cancel", cancel)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.get(page).body()).contains("Cancelled", "No room");
        assertThat(visitor.get("/cern/group/activities.ics").body())
                .contains("STATUS:CANCELLED", "SEQUENCE:2", "DTSTART;VALUE=DATE:20281201", "DTEND;VALUE=DATE:20281202");
        var feed = visitor.get("/cern/group/activities.atom?language=en");
        assertThat(feed.header("content-type")).startsWith("application/atom+xml");
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.body())));
        assertThat(xml.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Cancelled: Meeting <one>");
        assertThat(visitor.get(PAGE).body()).contains("Sample: information day");
    }

    @Test
    @DisplayName("what has been stands in its year; days of several days end on the last one")
    void past() {
        announced("day", "2019-03-01", "lastDay", "2019-03-04", "title.en", "School of 2019");
        assertThat(visitor.get(PAGE + "?year=2019").body()).contains("School of 2019", "2019-03-01–2019-03-04");
        assertThat(visitor.get(API + "?year=2019").body()).contains("School of 2019");
        assertThat(visitor.get(PAGE + "?year=x").status()).isEqualTo(200);
        assertThat(visitor.get(API + "?year=-99999").status()).isEqualTo(200);
        assertThat(visitor.get(API + "?year=x").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day=2028-02-30                                | a day from 1996
            day=1995-12-31                                | a day from 1996
            day=2028-03-26 time=03:30                     | clocks are put forward
            day=2028-03-25 time=25:00                     | like 14:30
            day=2028-03-25 lastTime=10:00                 | needed where the end is given
            day=2028-03-25 time=11:00 lastTime=10:00      | before the beginning
            day=2028-03-25 lastDay=2028-03-24             | before the beginning
            day=2028-03-25 link=javascript:x              | begins with https
            day=2028-03-25 kind=x                         | choose from the list
            day=2028-03-25 text.lv=x                      | both languages
            """)
    void whatIsWrongComesBackAsTyped(String sent, String reason) {
        var typed = typed();
        for (var one : sent.strip().split(" ")) {
            typed.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        var reply = visitor.post(contact, PAGE + "/act", typed);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(reason, "value=\"Meeting &lt;one>\"");
    }

    @Test
    void theHourBeforeTheClocksChangeExists() {
        announced("day", "2028-03-26", "time", "02:59");
        announced("day", "2028-10-29", "time", "03:30");
    }
}
