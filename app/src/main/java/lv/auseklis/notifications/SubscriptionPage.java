package lv.auseklis.notifications;

import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How the reader wants to be told: e-mail, language, calendar.
@RestController
class SubscriptionPage {

    static final Address ADDRESS = NotificationsPage.ADDRESS.then("/iestatijumi", "/settings");

    private final Subscription subscription;
    private final Mail mail;
    private final Pages pages;
    private final BaseUrl baseUrl;

    SubscriptionPage(Subscription subscription, Mail mail, Pages pages, BaseUrl baseUrl) {
        this.subscription = subscription;
        this.mail = mail;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /// @param calendar the address of the calendar, shown once after it was made; null otherwise
    /// @param typed    an address that was refused
    record View(
            Optional<Subscriber> subscriber,
            boolean letters,
            boolean sent,
            @Nullable String calendar,
            String typed,
            List<Bilingual> refused) {

        /// In which language letters come.
        boolean isIn(Language language) {
            return subscriber.map(Subscriber::language).orElse(Language.LV) == language;
        }
    }

    /// @param good whether the secret of the address may still be used
    record Confirmation(String secret, boolean good, boolean done) {}

    @GetMapping({"/lv/pazinojumi/iestatijumi", "/en/notifications/settings"})
    ResponseEntity<String> settings(Language language) {
        return show(HttpStatus.OK, Readers.actor(), null, "", List.of(), language);
    }

    @PostMapping({"/lv/pazinojumi/iestatijumi", "/en/notifications/settings"})
    ResponseEntity<String> change(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String letters,
            Language language) {
        var actor = Readers.actor();
        var chosen = Language.parse(letters)
                .orElseGet(
                        () -> subscription.of(actor).map(Subscriber::language).orElse(language));
        switch (act) {
            case "language" -> subscription.choose(actor, chosen);
            case "address" -> {
                var typed = Sent.storable(address).strip();
                var reasons = subscription.ask(actor, typed, chosen);
                if (!reasons.isEmpty()) {
                    return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, null, typed, reasons, language);
                }
            }
            case "no-letters" -> subscription.endLetters(actor);
            case "calendar" -> {
                var secret = subscription.renewCalendar(actor, chosen);
                var feed = baseUrl.ofRequest() + "/calendar/" + secret.text() + ".ics";
                return show(HttpStatus.OK, actor, feed, "", List.of(), language);
            }
            case "no-calendar" -> subscription.endCalendar(actor);
            default -> throw Problem.unknownAct();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", ADDRESS.in(language))
                .build();
    }

    /// Where the link of the letter leads. Looking changes nothing: programs that check links look too.
    @GetMapping({"/lv/pazinojumi/adrese", "/en/notifications/address"})
    ResponseEntity<String> confirmation(@RequestParam(defaultValue = "") String secret, Language language) {
        var good = subscription.isAwaited(new Secret(secret));
        return confirmation(
                good ? HttpStatus.OK : HttpStatus.NOT_FOUND, new Confirmation(secret, good, false), language);
    }

    @PostMapping({"/lv/pazinojumi/adrese", "/en/notifications/address"})
    ResponseEntity<String> confirm(@RequestParam(defaultValue = "") String secret, Language language) {
        var done = subscription.confirm(new Secret(secret));
        return confirmation(
                done ? HttpStatus.OK : HttpStatus.NOT_FOUND, new Confirmation(secret, done, done), language);
    }

    private ResponseEntity<String> confirmation(HttpStatus status, Confirmation view, Language language) {
        var page = pages.page(
                        language,
                        Subscription.CONFIRMATION,
                        pages.words(language).t("notifications.confirm-title"))
                .unlisted();
        return pages.show(status, "notifications/confirm.jte", page, view);
    }

    private ResponseEntity<String> show(
            HttpStatus status,
            Actor actor,
            @Nullable String calendar,
            String typed,
            List<Bilingual> refused,
            Language language) {
        var words = pages.words(language);
        var page = pages.page(language, ADDRESS, words.t("notifications.settings"))
                .under(words.t("notifications.title"), NotificationsPage.ADDRESS)
                .unlisted();
        var view = new View(subscription.of(actor), mail.isKept(), mail.isSent(), calendar, typed, refused);
        return pages.show(status, "notifications/settings.jte", page, view);
    }
}
