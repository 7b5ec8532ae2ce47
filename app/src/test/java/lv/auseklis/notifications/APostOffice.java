package lv.auseklis.notifications;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A real mail server in this process, to which the program under test sends.
final class APostOffice {

    static final String SITE = "https://auseklis.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    APostOffice() {
        server.start();
    }

    void register(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> server.getSmtp().getPort());
        registry.add("auseklis.notifications.from", () -> "auseklis@auseklis.example");
        registry.add("auseklis.base-url", () -> SITE + "/");
        registry.add("auseklis.notifications.work", () -> "false");
        registry.add("auseklis.log.demonstration-witness", () -> "false");
    }

    /// A letter as it arrived.
    record Arrived(String to, String subject, String text, MimeMessage message) {

        String header(String name) {
            try {
                return String.join(",", message.getHeader(name));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    List<Arrived> arrived() {
        return Arrays.stream(server.getReceivedMessages())
                .map(APostOffice::read)
                .toList();
    }

    List<Arrived> arrivedAt(String address) {
        return arrived().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /// Throws away what arrived.
    void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        server.stop();
    }

    private static Arrived read(MimeMessage message) {
        try {
            var to = message.getRecipients(Message.RecipientType.TO)[0].toString();
            var text = message.getContent().toString().replace("\r\n", "\n");
            return new Arrived(to, message.getSubject(), text, message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
