package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The ministry or the State Service of Education Quality asks an institution or its founder for information, in
/// writing. From the day of the request the six months run after which silence is a ground for removal.
@Act
@Requires(Grant.REQUEST_INFORMATION)
@Cites({"L32(1)5"})
class RequestInformation {

    private static final Bilingual ARTICLE = new Bilingual("(32. panta pirmās daļas 5. punkts)", "(Section 32(1)(5))");

    private final SupervisionBook book;
    private final JdbcDossiers dossiers;
    private final SupervisionNotifications notifications;
    private final RemovalTerms terms;

    RequestInformation(
            SupervisionBook book, JdbcDossiers dossiers, SupervisionNotifications notifications, RemovalTerms terms) {
        this.book = book;
        this.dossiers = dossiers;
        this.notifications = notifications;
        this.terms = terms;
    }

    /// @param day of the request; null where none was given
    record Command(OrganisationId organisation, @Nullable LocalDate day, String text, String reference) {}

    Outcome request(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        var day = command.day();
        var objections = new Objections()
                .needPast(day, today)
                .needText(command.text(), ARTICLE)
                .needReference(command.reference(), ARTICLE);
        SupervisionBook.needRegistered(objections, registration, day);
        if (!objections.isEmpty() || day == null) {
            return objections.refused();
        }
        var due = terms.end(RemovalGround.NO_REPLY, day);
        if (due.isEmpty()) {
            return objections
                    .add(
                            "Pieprasījuma dienā 32. panta pirmās daļas 5. punkts nebija spēkā.",
                            "On the day of the request Section 32(1)(5) was not in force.")
                    .refused();
        }
        var request = new InformationRequest(
                UUID.randomUUID(),
                command.organisation(),
                0,
                day,
                due.get(),
                InformationRequest.Authority.of(actor.role()),
                command.text().strip(),
                command.reference().strip(),
                null);
        return new Outcome.Done(request.id(), entered(request, actor));
    }

    private long entered(InformationRequest request, Actor actor) {
        var fields = SupervisionBook.fields(request.organisation(), request.day(), request.text());
        fields.put("authority", request.authority().name());
        fields.put("due", request.due().toString());
        fields.put("reference", request.reference());
        var entry = book.append(request.id(), "RequestInformation", fields, actor);
        dossiers.add(request.entered(entry));
        notifications.tellInstitution(
                "RequestInformation", request.organisation(), request.day(), request.due(), entry);
        return entry;
    }
}
