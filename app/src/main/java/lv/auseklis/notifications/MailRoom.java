package lv.auseklis.notifications;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import lv.auseklis.pages.Dictionary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands one letter to the mail server: plain text, marked as automatic so that nobody's absence note
/// answers it.
@Component
class MailRoom {

    private final ObjectProvider<JavaMailSender> sender;
    private final Mail mail;
    private final Dictionary dictionary;

    MailRoom(ObjectProvider<JavaMailSender> sender, Mail mail, Dictionary dictionary) {
        this.sender = sender;
        this.mail = mail;
        this.dictionary = dictionary;
    }

    /// @throws MailException if the server did not take it
    void send(Letter letter) {
        sender.getObject().send(message(letter));
    }

    private MimeMessage message(Letter letter) {
        var message = new NamedMessage(letter.number(), mail.from());
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(mail.from());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(body(letter, mail.baseUrl()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language().code());
        } catch (MessagingException e) {
            throw new MailPreparationException("Letter " + letter.number(), e);
        }
        return message;
    }

    /// The whole text of a letter.
    String body(Letter letter, String baseUrl) {
        var words = dictionary.in(letter.language());
        return letter.text() + "\n\n" + baseUrl + letter.page() + "\n\n-- \n" + words.t("notifications.signature")
                + "\n" + baseUrl + words.t("notifications.settings-path") + "\n";
    }

    /// Whether the server said that this address does not exist or takes no mail from us.
    static boolean isRefusedAddress(MailException failure) {
        return failure instanceof MailSendException several
                && Stream.concat(Stream.of(several), Stream.of(several.getMessageExceptions()))
                        .flatMap(MailRoom::causes)
                        .anyMatch(cause -> cause instanceof SendFailedException refused && isInvalid(refused));
    }

    private static boolean isInvalid(SendFailedException refused) {
        Address[] invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /// A message whose id says which letter it is, so that one sent twice is recognised.
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(long letter, String from) {
            super((Session) null);
            this.id = "<letter-" + letter + from.substring(from.indexOf('@')).replace(">", "") + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
