package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import lv.auseklis.notifications.Secret;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// The program receives for the contact point what somebody asks; anybody may ask. Who asked reads the answer by a
/// secret address.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C14")
class ReceiveRequest {

    static final int LONGEST_QUESTION = 4_000;

    private static final int SHORTEST_QUESTION = 10;

    private final GroupBook book;
    private final JdbcSupport support;
    private final Notifications notifications;

    ReceiveRequest(GroupBook book, JdbcSupport support, Notifications notifications) {
        this.book = book;
        this.support = support;
        this.notifications = notifications;
    }

    /// @param typed   `topic`, `organisation`, `asker`, `contact`, `question`
    /// @param account of who asks while signed in; null for others
    record Command(Map<String, String> typed, @Nullable String account) {}

    /// What came of it.
    sealed interface Receipt {

        /// @param secret of the address by which the answer is read; it is kept nowhere
        record Received(UUID request, Secret secret, long entry) implements Receipt {}

        /// Why it was not received; nothing was written.
        record Refused(List<Bilingual> reasons) implements Receipt {}
    }

    Receipt receive(Command command, Actor actor, LocalDate today) {
        var typed = new TypedForm(command.typed(), today, List.of())
                .fits("organisation", new Bilingual("Organizācija", "Organisation"))
                .fits("asker", new Bilingual("Vārds", "Name"))
                .fits("contact", new Bilingual("Saziņa", "Contact"));
        var topic = SupportRequest.Topic.find(typed.text("topic")).orElse(null);
        if (topic == null) {
            typed.against("Temats: izvēlieties no saraksta.", "Topic: choose from the list.");
        }
        if (typed.text("question").length() < SHORTEST_QUESTION) {
            typed.against(
                    "Jautājums: uzrakstiet, kā varam palīdzēt (vismaz " + SHORTEST_QUESTION + " zīmes).",
                    "Question: write how we can help (at least " + SHORTEST_QUESTION + " characters).");
        }
        Sent.unfit(typed.text("question"), LONGEST_QUESTION)
                .forEach(wrong -> typed.against("Jautājums: " + wrong.lv(), "Question: " + wrong.en()));
        if (topic == null || !typed.reasons().isEmpty()) {
            return new Receipt.Refused(typed.reasons());
        }
        var id = UUID.randomUUID();
        var secret = Secret.random();
        var texts = typed.only(List.of("topic", "organisation", "asker", "contact", "question"));
        var entry = book.append(id, "ReceiveRequest", "request", texts, actor);
        support.add(id, entry, topic, texts, command.account(), secret.hash());
        notifications.tell(Notification.of(
                "support-asked",
                new Addressee.Office(Role.CERN_CONTACT_POINT),
                entry,
                SupportPages.address(id),
                null,
                today));
        return new Receipt.Received(id, secret, entry);
    }
}
