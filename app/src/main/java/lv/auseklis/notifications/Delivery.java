package lv.auseklis.notifications;

import java.time.Duration;
import java.util.List;
import lv.auseklis.notifications.Letter.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the letters that wait. A letter counts as sent when our mail server took it; if the program
/// stops between the two, it is sent again under the same Message-ID. One that cannot be sent is tried
/// for two days.
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final JdbcLetters letters;
    private final MailRoom mailRoom;
    private final Mail mail;
    private final TransactionTemplate transaction;

    Delivery(JdbcLetters letters, MailRoom mailRoom, Mail mail, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.mailRoom = mailRoom;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Sends what can be sent now.
    ///
    /// @return how many letters left
    int sendWaiting() {
        if (!mail.isSent()) {
            return 0;
        }
        int left = 0;
        while (true) {
            switch (transaction.execute(status -> sendNext())) {
                case SENT -> left++;
                case FAILED -> {}
                case null, default -> {
                    return left;
                }
            }
        }
    }

    private enum Attempt {
        SENT,
        FAILED,
        NOTHING_TO_SEND
    }

    private Attempt sendNext() {
        var next = letters.nextToSend();
        if (next.isEmpty()) {
            return Attempt.NOTHING_TO_SEND;
        }
        var number = next.get().letter().number();
        try {
            mailRoom.send(next.get().letter());
            letters.sent(number);
            return Attempt.SENT;
        } catch (MailException e) {
            var failure = MailRoom.isRefusedAddress(e) ? Failure.ADDRESS_REFUSED : Failure.NOT_SENT;
            var attempts = next.get().attempts();
            var again = failure == Failure.NOT_SENT && attempts < PAUSES.size();
            letters.failed(number, failure, again ? PAUSES.get(attempts) : null);
            // The text of the server may hold the address, so only the kind is logged.
            LOG.warn("Letter {} could not be sent ({}){}", number, failure, again ? "; tried again" : "");
            return Attempt.FAILED;
        }
    }
}
