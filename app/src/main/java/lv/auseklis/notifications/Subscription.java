package lv.auseklis.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Dictionary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an account chooses about being told: language, e-mail, calendar. No legal acts: nothing of it
/// is in the log.
@Component
class Subscription {

    static final Address CONFIRMATION = new Address("/lv/pazinojumi/adrese", "/en/notifications/address");

    /// Enough to find a mistype; whether the address exists, the confirmation shows.
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z0-9-]{2,63}");

    private static final int CONFIRMATIONS_A_DAY = 5;

    private final JdbcSubscribers subscribers;
    private final JdbcLetters letters;
    private final Mail mail;
    private final Dictionary dictionary;

    Subscription(JdbcSubscribers subscribers, JdbcLetters letters, Mail mail, Dictionary dictionary) {
        this.subscribers = subscribers;
        this.letters = letters;
        this.mail = mail;
        this.dictionary = dictionary;
    }

    /// Keeps the language; letters and calendar come in it from now on.
    void choose(Actor actor, Language language) {
        subscribers.keep(actor.account(), actor.role(), language);
    }

    /// Sends a secret to an address; letters go there once it came back.
    ///
    /// @return what stands against it; empty if the letter was written
    @Transactional
    List<Bilingual> ask(Actor actor, String address, Language language) {
        var reasons = against(actor, address);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        var secret = Secret.random();
        subscribers.keep(actor.account(), actor.role(), language);
        subscribers.await(actor.account(), address, secret.hash());
        var words = dictionary.in(language);
        letters.add(new Letter(
                0,
                null,
                actor.account(),
                address,
                language,
                words.t("notifications.confirm-subject"),
                words.t("notifications.confirm-text"),
                CONFIRMATION.in(language) + "?secret=" + secret.text()));
        return List.of();
    }

    private List<Bilingual> against(Actor actor, String address) {
        var reasons = new ArrayList<Bilingual>();
        if (!mail.isKept()) {
            reasons.add(new Bilingual(
                    "Šis serveris vēstules nesūta. Paziņojumi ir šajā lapā, termiņi – kalendārā.",
                    "This server sends no letters. Notifications stand on this page, days in the calendar."));
        }
        if (!ADDRESS.matcher(address).matches()) {
            reasons.add(new Bilingual(
                    "E-pasta adrese izskatās kā vards@domens.lv.", "An e-mail address looks like name@domain.lv."));
        }
        if (letters.countConfirmations(actor.account()) >= CONFIRMATIONS_A_DAY) {
            reasons.add(new Bilingual(
                    "Diennaktī nosūta ne vairāk kā " + CONFIRMATIONS_A_DAY + " apstiprinājuma vēstules. Mēģiniet rīt.",
                    "No more than " + CONFIRMATIONS_A_DAY + " letters of confirmation are sent a day. Try tomorrow."));
        }
        return reasons;
    }

    boolean isAwaited(Secret secret) {
        return secret.isWellFormed() && subscribers.isAwaited(secret.hash());
    }

    /// @return false if the secret is unknown or older than a day
    boolean confirm(Secret secret) {
        return secret.isWellFormed() && subscribers.confirm(secret.hash());
    }

    void endLetters(Actor actor) {
        subscribers.setAddress(actor.account(), null);
    }

    /// A calendar with a new secret; an earlier address stops working.
    @Transactional
    Secret renewCalendar(Actor actor, Language language) {
        var secret = Secret.random();
        subscribers.keep(actor.account(), actor.role(), language);
        subscribers.setCalendar(actor.account(), secret.hash());
        return secret;
    }

    void endCalendar(Actor actor) {
        subscribers.setCalendar(actor.account(), null);
    }

    Optional<Subscriber> of(Actor actor) {
        return subscribers.find(actor.account());
    }
}
