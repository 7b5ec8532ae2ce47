package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// Whoever asked records the reply of the institution or its founder, on the day on which it came. One that came after
/// the end of the term is recorded too; the ground for removal stays.
@Act
@Requires(Grant.REQUEST_INFORMATION)
@Cites({"L32(1)5"})
class RecordReply {

    private static final Bilingual ARTICLE = new Bilingual("(32. panta pirmās daļas 5. punkts)", "(Section 32(1)(5))");

    private final SupervisionBook book;
    private final JdbcDossiers dossiers;
    private final SupervisionNotifications notifications;

    RecordReply(SupervisionBook book, JdbcDossiers dossiers, SupervisionNotifications notifications) {
        this.book = book;
        this.dossiers = dossiers;
        this.notifications = notifications;
    }

    /// @param day on which the reply came; null where none was given
    record Command(UUID request, @Nullable LocalDate day, String text) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var asked = found(command.request());
        book.held(asked.organisation());
        var request = found(command.request());
        var day = command.day();
        var objections = new Objections().needPast(day, today).needText(command.text(), ARTICLE);
        if (day != null && day.isBefore(request.day())) {
            objections.add(
                    "Atbilde nevar būt saņemta pirms pieprasījuma (32. panta pirmās daļas 5. punkts).",
                    "The reply cannot have come before the request (Section 32(1)(5)).");
        }
        if (request.reply() != null) {
            objections.add(
                    "Atbilde jau ir reģistrēta (32. panta pirmās daļas 5. punkts).",
                    "The reply has been recorded already (Section 32(1)(5)).");
        }
        if (!objections.isEmpty() || day == null) {
            return objections.refused();
        }
        var text = command.text().strip();
        var entry = book.append(
                request.id(), "RecordReply", SupervisionBook.fields(request.organisation(), day, text), actor);
        dossiers.add(request.id(), new InformationRequest.Reply(entry, day, text));
        notifications.tellInstitution("RecordReply", request.organisation(), day, null, entry);
        return new Outcome.Done(request.id(), entry);
    }

    private InformationRequest found(UUID id) {
        return dossiers.findRequest(id).orElseThrow(() -> new IllegalArgumentException("No such request"));
    }
}
