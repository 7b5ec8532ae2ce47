package lv.auseklis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithTestDatabase
@DisplayName("letters that cannot be sent")
class DeliveryTest {

    private static final ServerSocket SERVER = open();
    private static volatile boolean refusing;

    @Autowired
    Notifications notifications;

    @Autowired
    Delivery delivery;

    @Autowired
    JdbcLetters letters;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SERVER::getLocalPort);
        registry.add("auseklis.notifications.from", () -> "auseklis@auseklis.example");
        registry.add("auseklis.base-url", () -> APostOffice.SITE);
        registry.add("auseklis.notifications.work", () -> "false");
        registry.add("auseklis.log.demonstration-witness", () -> "false");
    }

    private static ServerSocket open() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> answer(server));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A server that takes no letter: for good where it refuses the addressee, for now otherwise.
    private static void answer(ServerSocket server) {
        while (true) {
            try (var client = server.accept()) {
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                say(client.getOutputStream(), "220 test");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    var word = line.toUpperCase(Locale.ROOT);
                    var reply = word.startsWith("RCPT")
                            ? refusing ? "550 no such mailbox" : "451 try later"
                            : word.startsWith("QUIT") ? "221 bye" : "250 ok";
                    say(client.getOutputStream(), reply);
                }
            } catch (IOException e) {
                // the next client is served
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @BeforeEach
    void clear() {
        jdbc.sql("UPDATE notifications.letter SET state = 'SENT' WHERE state = 'WAITING'")
                .update();
    }

    private JdbcLetters.Kept told() {
        var once = "test/" + System.nanoTime();
        var to = new Addressee.Office(Role.REGISTRAR);
        var page = new Address("/lv/iesniegumi", "/en/applications");
        var what = new Bilingual("Darbs", "Work");
        var day = new Notification.Until(LocalDate.of(2026, 12, 1));
        var notification = new Notification("reminder", once, to, List.of(what, day), page, null, null);
        assertThat(notifications.tell(notification)).isTrue();
        assertThat(notifications.tell(notification)).as("told once").isFalse();
        return latest();
    }

    private JdbcLetters.Kept latest() {
        return letters.list(Long.MAX_VALUE, 1).getFirst();
    }

    @Test
    @DisplayName("an addressee whom the server does not know: given up at once")
    void theAddressIsRefused() {
        refusing = true;
        told();
        assertThat(delivery.sendWaiting()).isZero();
        assertThat(latest().state()).isEqualTo(Letter.State.FAILED);
        assertThat(latest().failure()).isEqualTo(Letter.Failure.ADDRESS_REFUSED);
    }

    @Test
    @DisplayName(
            "letters that left or were given up are forgotten with their addresses after the days set; others wait")
    void forgotten() {
        refusing = true;
        var failed = told().letter().number();
        delivery.sendWaiting();
        var waiting = told().letter().number();
        letters.forget(1);
        assertThat(letters.list(failed + 1, 1))
                .extracting(kept -> kept.letter().number())
                .contains(failed);
        letters.forget(0);
        assertThat(letters.list(Long.MAX_VALUE, 100))
                .extracting(kept -> kept.letter().number())
                .contains(waiting)
                .doesNotContain(failed);
    }

    @Test
    @DisplayName("a server that takes nothing now: tried again after pauses that grow, eight times, then given up")
    void theServerTakesNothingNow() {
        refusing = false;
        var number = told().letter().number();
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(delivery.sendWaiting()).isZero();
            assertThat(latest().attempts()).isEqualTo(attempt);
            assertThat(latest().state()).isEqualTo(attempt < 8 ? Letter.State.WAITING : Letter.State.FAILED);
            assertThat(delivery.sendWaiting())
                    .as("not before its pause is over")
                    .isZero();
            assertThat(latest().attempts()).isEqualTo(attempt);
            jdbc.sql("UPDATE notifications.letter SET next_attempt = now() WHERE number = :number")
                    .param("number", number)
                    .update();
        }
    }
}
