package lv.auseklis.cerngroup;

import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.stereotype.Component;

/// Writes what is done about requests for support, and tells it to who asked while signed in.
@Component
class SupportBook {

    private final GroupBook book;
    private final JdbcSupport support;
    private final Notifications notifications;

    SupportBook(GroupBook book, JdbcSupport support, Notifications notifications) {
        this.book = book;
        this.support = support;
        this.notifications = notifications;
    }

    /// The request that was named, held until the transaction ends.
    ///
    /// @throws Problem 404 where there is none
    SupportRequest held(Map<String, String> typed) {
        var id = Sent.id(typed.getOrDefault("request", "")).orElseThrow(SupportBook::missing);
        book.hold(id);
        return support.find(id).orElseThrow(SupportBook::missing);
    }

    static Problem missing() {
        return Problem.missing(new Bilingual(
                "Tāda jautājuma nav: adrese ir nepareiza vai to neredzat.",
                "There is no such request: the address is wrong, or it is not yours to see."));
    }

    Outcome answer(SupportRequest request, String answer, Actor actor) {
        var entry = book.append(request.id(), "AnswerRequest", "request", Map.of("answer", answer), actor);
        support.answer(request.id(), entry, answer);
        tell(request, "support-answered", entry);
        return new Outcome.Done(request.id(), entry);
    }

    Outcome close(SupportRequest request, String outcome, Actor actor) {
        var entry = book.append(request.id(), "CloseRequest", "request", Map.of("outcome", outcome), actor);
        support.close(request.id(), entry, outcome);
        tell(request, "support-closed", entry);
        return new Outcome.Done(request.id(), entry);
    }

    private void tell(SupportRequest request, String text, long entry) {
        var account = request.account();
        if (account != null) {
            var day = request.asked().atZone(GroupActivity.RIGA).toLocalDate();
            notifications.tell(Notification.of(
                    text, new Addressee.Person(account), entry, SupportPages.address(request.id()), null, day));
        }
    }
}
