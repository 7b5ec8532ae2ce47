package lv.auseklis.notifications;

import lv.auseklis.access.Demonstration;
import lv.auseklis.pages.BaseUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How letters leave: through `spring.mail.host`, from `auseklis.notifications.from`. Without a server
/// none leave; the demonstration then keeps them for its outbox.
@Component
class Mail {

    private final boolean sends;
    private final boolean demonstration;
    private final String from;
    private final String baseUrl;

    /// @throws IllegalStateException where letters are to be sent but their sender or the address of
    /// this site is not set
    Mail(
            @Value("${spring.mail.host:}") String host,
            @Value("${auseklis.notifications.from:}") String from,
            @Value("${auseklis.base-url:}") String baseUrl,
            Demonstration demonstration) {
        this.sends = !host.isBlank();
        this.demonstration = demonstration.on();
        this.from = from;
        this.baseUrl = BaseUrl.withoutSlash(baseUrl);
        if (sends && (from.isBlank() || baseUrl.isBlank())) {
            throw new IllegalStateException("spring.mail.host is set, so letters are sent; they also need"
                    + " auseklis.notifications.from (their sender) and auseklis.base-url (for their links)");
        }
    }

    /// Whether letters are written at all.
    boolean isKept() {
        return sends || demonstration;
    }

    /// Whether they leave this server.
    boolean isSent() {
        return sends;
    }

    String from() {
        return from;
    }

    /// The beginning of links in letters.
    String baseUrl() {
        return baseUrl;
    }
}
