package lv.auseklis.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Dictionary;
import lv.auseklis.pages.Written;
import org.springframework.stereotype.Component;

/// Tells people. Called within the transaction of an act: what is told and the letters to be sent are
/// kept together with what was done, or not at all. Texts name institutions and days, never reasons or
/// people: mail is read by others too.
@Component
public class Notifications {

    private final JdbcNotifications notifications;
    private final JdbcLetters letters;
    private final Recipients recipients;
    private final Mail mail;
    private final Dictionary dictionary;
    private final Clock clock;

    Notifications(
            JdbcNotifications notifications,
            JdbcLetters letters,
            Recipients recipients,
            Mail mail,
            Dictionary dictionary,
            Clock clock) {
        this.notifications = notifications;
        this.letters = letters;
        this.recipients = recipients;
        this.mail = mail;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /// @return false if it was told already
    public boolean tell(Notification notification) {
        var subject = text(notification, "subject");
        var text = text(notification, "text");
        var number = notifications.add(notification, subject, text, clock.instant());
        if (number.isEmpty()) {
            return false;
        }
        if (mail.isKept()) {
            for (var to : recipients.of(notification.to(), LocalDate.now(clock))) {
                var language = to.language();
                letters.add(new Letter(
                        0,
                        number.get(),
                        to.account(),
                        to.address(),
                        language,
                        subject.in(language),
                        text.in(language),
                        notification.page().in(language)));
            }
        }
        return true;
    }

    /// Those of them that were not told yet.
    List<Notification> untold(List<Notification> all) {
        var told = notifications.listTold(all.stream().map(Notification::key).toList());
        return all.stream().filter(one -> !told.contains(one.key())).toList();
    }

    private Bilingual text(Notification notification, String part) {
        var key = "notification." + notification.text() + "." + part;
        return new Bilingual(in(Language.LV, key, notification), in(Language.EN, key, notification));
    }

    private String in(Language language, String key, Notification notification) {
        var words = dictionary.in(language);
        var values = notification.values().stream()
                .map(value -> switch (value) {
                    case LocalDate day -> words.when(day);
                    case Notification.Until(LocalDate day) ->
                        language == Language.LV ? Written.until(day) : words.when(day);
                    case Bilingual text -> words.t(text);
                    default -> value;
                })
                .toArray();
        return words.t(key, values);
    }
}
