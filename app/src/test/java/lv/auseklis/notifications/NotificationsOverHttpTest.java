package lv.auseklis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("what is done in a case is told to those whose case it is, on their page and by e-mail")
class NotificationsOverHttpTest extends WithPostOffice {

    private static final String REGISTRAR = "registrar@demonstration.invalid";
    private static final String HEAD = "institution-head@demonstration.invalid";
    private static final String PROGRAM_OF_THE_HEAD = Visitor.basic("institution-head");
    private static final String DEPUTY = "deputy-registrar@demonstration.invalid";

    @LocalServerPort
    int port;

    @Autowired
    Delivery delivery;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        delivery.sendWaiting();
        POST_OFFICE.empty();
    }

    private String page(String role) {
        return visitor.get("/en/notifications", "Cookie", visitor.signedIn(role))
                .body();
    }

    @Test
    @DisplayName("L30(1): office and applicant hear of an application, each with the day that the Law sets, once")
    void anApplication() {
        var filed = ACase.submitted(visitor, Visitor.today());
        assertThat(page("registrar")).contains("New application: " + filed.name(), "Log entry");
        assertThat(page("institution-head")).contains("Application received: " + filed.name());
        assertThat(page("researcher")).doesNotContain(filed.name());
        assertThat(delivery.sendWaiting()).isEqualTo(2);
        assertThat(delivery.sendWaiting()).isZero();
        assertThat(POST_OFFICE.arrivedAt(REGISTRAR)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Jauns iesniegums: " + filed.name());
            assertThat(letter.text())
                    .contains("Lēmums jāpieņem līdz ", APostOffice.SITE + filed.latvianPath() + "\n")
                    .contains(APostOffice.SITE + "/lv/pazinojumi/iestatijumi");
            assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(letter.header("Message-ID")).matches("<letter-\\d+@auseklis.example>");
            assertThat(letter.header("Content-Language")).isEqualTo("lv");
        });
        assertThat(page("registrar")).contains("letter sent");
    }

    @Test
    @DisplayName(
            "L30(2): of a deferral the applicant hears with the last day to mend; the reasons stand on the page only")
    void aDeferral() {
        var filed = ACase.submitted(visitor, Visitor.today());
        var until = Visitor.today().plusDays(20);
        filed.decided(Map.of("act", "defer", "reasons", "Trūkst piektā doktora.", "until", until.toString()));
        delivery.sendWaiting();
        assertThat(POST_OFFICE.arrivedAt(HEAD)).hasSize(2).last().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Ieraksts atlikts: " + filed.name());
            assertThat(letter.text()).contains("atbildiet līdz ").doesNotContain("Trūkst piektā doktora");
        });
        var due = visitor.get("/api/v1/due-dates", "Authorization", PROGRAM_OF_THE_HEAD)
                .body();
        assertThat(due).contains("\"kind\":\"ANSWER\"", "\"day\":\"" + until + "\"", filed.name());
        assertThat(page("institution-head")).contains("Entry deferred: " + filed.name());
        assertThat(page("registrar")).doesNotContain("Entry deferred: " + filed.name());
    }

    @Test
    @DisplayName("L27(1): while the official is away, the deputy gets the letters of the office")
    void duringAbsence() {
        visitor.deputyStandsIn();
        ACase.submitted(visitor, Visitor.today());
        delivery.sendWaiting();
        assertThat(POST_OFFICE.arrivedAt(DEPUTY)).hasSize(1);
        assertThat(POST_OFFICE.arrivedAt(REGISTRAR)).isEmpty();
        var listed = visitor.get("/api/v1/absences", "Authorization", PROGRAM_OF_THE_HEAD);
        assertThat(listed.status()).isEqualTo(403);
        var registrar = visitor.signedIn("registrar");
        var page = visitor.get("/en/absences", "Cookie", registrar).body();
        var absence = Pattern.compile("name=\"absence\" value=\"(\\d+)\"").matcher(page);
        assertThat(absence.find()).isTrue();
        var ended = Map.of("act", "end", "absence", absence.group(1));
        assertThat(visitor.post(registrar, "/en/absences", ended).status()).isEqualTo(303);
        POST_OFFICE.empty();
        ACase.submitted(visitor, Visitor.today());
        delivery.sendWaiting();
        assertThat(POST_OFFICE.arrivedAt(REGISTRAR)).hasSize(1);
        assertThat(POST_OFFICE.arrivedAt(DEPUTY)).isEmpty();
    }

    @Test
    @DisplayName("a letter that cannot be sent waits for the next attempt; the case does not wait for it")
    void theServerIsDown() {
        ACase.submitted(visitor, Visitor.today());
        jdbc.sql("UPDATE notifications.letter SET next_attempt = now() + interval '1 hour' WHERE state = 'WAITING'")
                .update();
        assertThat(delivery.sendWaiting()).isZero();
        jdbc.sql("UPDATE notifications.letter SET next_attempt = now() WHERE state = 'WAITING'")
                .update();
        assertThat(delivery.sendWaiting()).isEqualTo(2);
    }

    @Test
    @DisplayName("marking as read takes the mark of new ones away")
    void read() {
        ACase.submitted(visitor, Visitor.today());
        var registrar = visitor.signedIn("registrar");
        var page = visitor.get("/en/notifications", "Cookie", registrar).body();
        assertThat(page).contains(">New<");
        var newest = Pattern.compile("name=\"number\" value=\"(\\d+)\"").matcher(page);
        assertThat(newest.find()).isTrue();
        visitor.post(registrar, "/en/notifications", Map.of("number", newest.group(1)));
        assertThat(visitor.get("/en/notifications", "Cookie", registrar).body()).doesNotContain(">New<");
        var wrong = visitor.post(registrar, "/en/notifications", Map.of("number", "abc"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(visitor.get("/en/notifications").status()).isEqualTo(403);
    }
}
