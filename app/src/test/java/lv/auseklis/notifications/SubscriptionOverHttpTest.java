package lv.auseklis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithTestDatabase
@DisplayName("how somebody wants to be told")
class SubscriptionOverHttpTest {

    private static final APostOffice POST_OFFICE = new APostOffice();
    private static final String SETTINGS = "/en/notifications/settings";

    @LocalServerPort
    int port;

    @Autowired
    Delivery delivery;

    private Visitor visitor;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        POST_OFFICE.register(registry);
    }

    @AfterAll
    static void close() {
        POST_OFFICE.stop();
    }

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
    }

    @Test
    @DisplayName("an address is used only after its secret came back, and looking at the link changes nothing")
    void anAddress() {
        var registrar = visitor.signedIn("registrar");
        visitor.post(registrar, SETTINGS, Map.of("act", "language", "letters", "en"));
        var asked = visitor.post(registrar, SETTINGS, Map.of("act", "address", "address", "anna@iestade.lv"));
        assertThat(asked.status()).isEqualTo(303);
        delivery.sendWaiting();
        var letter = POST_OFFICE.arrivedAt("anna@iestade.lv").getLast();
        assertThat(letter.subject()).isEqualTo("Confirm your e-mail address for notifications");
        var link = Pattern.compile(
                        Pattern.quote(APostOffice.SITE) + "(/en/notifications/address\\?secret=([\\w-]{22}))\n")
                .matcher(letter.text());
        assertThat(link.find()).isTrue();
        assertThat(visitor.get(link.group(1)).body()).contains("Confirm the address");
        assertThat(visitor.get(SETTINGS, "Cookie", registrar).body())
                .contains("A letter was sent to anna@iestade.lv", "Letters go to registrar@demonstration.invalid");
        var confirmed = visitor.post("", "/en/notifications/address", Map.of("secret", link.group(2)));
        assertThat(confirmed.body()).contains("The address is confirmed");
        assertThat(visitor.get(SETTINGS, "Cookie", registrar).body()).contains("Letters go to anna@iestade.lv");
        var again = visitor.post("", "/en/notifications/address", Map.of("secret", link.group(2)));
        assertThat(again.status()).isEqualTo(404);
        var filed = ACase.submitted(visitor, Visitor.today());
        delivery.sendWaiting();
        assertThat(POST_OFFICE.arrivedAt("anna@iestade.lv").getLast().subject())
                .isEqualTo("New application: " + filed.name());
        visitor.post(registrar, SETTINGS, Map.of("act", "no-letters"));
        var before = POST_OFFICE.arrivedAt("anna@iestade.lv").size();
        ACase.submitted(visitor, Visitor.today());
        delivery.sendWaiting();
        assertThat(POST_OFFICE.arrivedAt("anna@iestade.lv")).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "anna@x", "a b@iestade.lv", "a@b.lv,c@d.lv", "a@b.lv\r\nBcc: c@d.lv"})
    @DisplayName("what is no address is refused, and what was typed comes back")
    void noAddress(String typed) {
        var reply = visitor.post(visitor.signedIn("inspector"), SETTINGS, Map.of("act", "address", "address", typed));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("looks like name@domain.lv");
    }

    @Test
    @DisplayName("nobody is flooded: five letters of confirmation a day")
    void fiveADay() {
        var expert = visitor.signedIn("expert");
        for (int i = 1; i <= 5; i++) {
            var sent = Map.of("act", "address", "address", "x" + i + "@iestade.lv");
            assertThat(visitor.post(expert, SETTINGS, sent).status()).isEqualTo(303);
        }
        var sixth = visitor.post(expert, SETTINGS, Map.of("act", "address", "address", "x6@iestade.lv"));
        assertThat(sixth.status()).isEqualTo(422);
        assertThat(sixth.body()).contains("Try tomorrow", "value=\"x6@iestade.lv\"");
    }

    private String calendarOf(String role) {
        var page = visitor.post(visitor.signedIn(role), SETTINGS, Map.of("act", "calendar"))
                .body();
        var address = Pattern.compile("(/calendar/[\\w-]{22}\\.ics)").matcher(page);
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private List<VEvent> events(String path) throws Exception {
        var reply = visitor.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(reply.header("cache-control")).contains("private");
        var calendar = new CalendarBuilder().build(new StringReader(reply.body()));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String summary(VEvent event) {
        return event.getSummary().orElseThrow().getValue();
    }

    @Test
    @DisplayName("L30(1): the official's calendar has the last day to defer and the last day to decide")
    void theOfficialsCalendar() throws Exception {
        var filed = ACase.submitted(visitor, Visitor.today());
        var own = events(calendarOf("registrar")).stream()
                .filter(event -> summary(event).startsWith(filed.name() + ":"))
                .toList();
        assertThat(own)
                .extracting(event -> summary(event).substring(filed.name().length()))
                .containsExactly(
                        ": Atlikt var līdz šai dienai (30. panta pirmā daļa)",
                        ": Ierakstīt vai atteikt (30. panta pirmā daļa)");
        assertThat(own.getFirst().getDateTimeStart().orElseThrow().getDate())
                .isEqualTo(Visitor.today().plusDays(7));
        assertThat(own.getFirst().getUrl().orElseThrow().getValue()).isEqualTo(APostOffice.SITE + filed.latvianPath());
        assertThat(events(calendarOf("researcher"))).isEmpty();
        assertThat(events(calendarOf("institution-head")))
                .extracting(SubscriptionOverHttpTest::summary)
                .noneMatch(text -> text.startsWith(filed.name()));
    }

    @Test
    @DisplayName("an address that was replaced or ended stops working, and a guessed one never worked")
    void secretAddresses() {
        var first = calendarOf("ministry");
        assertThat(visitor.get(first).status()).isEqualTo(200);
        var second = calendarOf("ministry");
        assertThat(visitor.get(first).status()).isEqualTo(404);
        assertThat(visitor.get(second).status()).isEqualTo(200);
        visitor.post(visitor.signedIn("ministry"), SETTINGS, Map.of("act", "no-calendar"));
        assertThat(visitor.get(second).status()).isEqualTo(404);
        assertThat(visitor.get("/calendar/AAAAAAAAAAAAAAAAAAAAAA.ics").status()).isEqualTo(404);
        assertThat(visitor.get("/calendar/x.ics").status()).isEqualTo(404);
        var settings = visitor.get(SETTINGS, "Cookie", visitor.signedIn("ministry"));
        assertThat(settings.body()).doesNotContain("/calendar/");
    }
}
