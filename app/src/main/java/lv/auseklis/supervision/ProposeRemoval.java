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

/// The Council of Science proposes to remove an institution whose work it found unlawful or otherwise wanting. Whether
/// a ground of Section 32(1) or (3) holds, the official of the Register decides.
@Act
@Requires(Grant.PROPOSE_REMOVAL)
@Cites({"L32(2)", "L17(1)2b"})
class ProposeRemoval {

    private static final Bilingual ARTICLE = new Bilingual("(32. panta otrā daļa)", "(Section 32(2))");

    private final SupervisionBook book;
    private final JdbcDossiers dossiers;
    private final SupervisionNotifications notifications;

    ProposeRemoval(SupervisionBook book, JdbcDossiers dossiers, SupervisionNotifications notifications) {
        this.book = book;
        this.dossiers = dossiers;
        this.notifications = notifications;
    }

    record Command(OrganisationId organisation, String reasons) {}

    Outcome propose(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        var objections = new Objections().needText(command.reasons(), ARTICLE);
        SupervisionBook.needRegistered(objections, registration, today);
        if (!objections.isEmpty()) {
            return objections.refused();
        }
        var id = UUID.randomUUID();
        var reasons = command.reasons().strip();
        var entry = book.append(
                id, "ProposeRemoval", SupervisionBook.fields(command.organisation(), today, reasons), actor);
        dossiers.add(new Proposal(id, command.organisation(), entry, today, reasons));
        notifications.tellOffice("ProposeRemoval", registration, today, entry);
        return new Outcome.Done(id, entry);
    }
}
