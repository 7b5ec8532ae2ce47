package lv.auseklis.notifications;

import java.util.List;
import lv.auseklis.access.Demonstration;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The letters of the demonstration, as they would be sent. Outside the demonstration there is no such
/// page.
@RestController
class OutboxPage {

    private static final Address ADDRESS =
            new Address("/lv/demonstracija/izejosas-vestules", "/en/demonstration/outbox");
    private static final int ROWS = 20;

    private final JdbcLetters letters;
    private final MailRoom mailRoom;
    private final Mail mail;
    private final Demonstration demonstration;
    private final Pages pages;
    private final BaseUrl baseUrl;

    OutboxPage(
            JdbcLetters letters,
            MailRoom mailRoom,
            Mail mail,
            Demonstration demonstration,
            Pages pages,
            BaseUrl baseUrl) {
        this.letters = letters;
        this.mailRoom = mailRoom;
        this.mail = mail;
        this.demonstration = demonstration;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /// @param address an address outside the demonstration, which some visitor typed, is shown in part only
    /// @param body    the whole text, with its links
    record Shown(JdbcLetters.Kept kept, String address, String body) {}

    /// @param sent whether letters also leave this server
    /// @param next the value of `before` for earlier ones; null at the end
    record View(List<Shown> letters, boolean sent, @Nullable Long next) {}

    @GetMapping({"/lv/demonstracija/izejosas-vestules", "/en/demonstration/outbox"})
    ResponseEntity<String> outbox(@RequestParam(defaultValue = "9223372036854775807") long before, Language language) {
        if (!demonstration.on()) {
            throw Problem.missing(new Bilingual("Šī nav demonstrācija.", "This is no demonstration."));
        }
        var base = baseUrl.ofRequest();
        var shown = letters.list(before, ROWS).stream()
                .map(kept -> new Shown(kept, shown(kept.letter().address()), mailRoom.body(kept.letter(), base)))
                .toList();
        var page = pages.page(language, ADDRESS, pages.words(language).t("notifications.outbox"))
                .unlisted();
        var next = shown.size() == ROWS ? shown.getLast().kept().letter().number() : null;
        return pages.show("notifications/outbox.jte", page, new View(shown, mail.isSent(), next));
    }

    private static String shown(String address) {
        return address.endsWith(DemonstrationSubscribers.DOMAIN)
                ? address
                : address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }
}
