package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The official closes a document that everybody could see. The list still names it.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L27(2)a"})
class CloseDocument {

    private final DocumentViews views;

    CloseDocument(DocumentViews views) {
        this.views = views;
    }

    record Command(UUID document, String reason) {}

    Outcome close(Command command, Actor actor, LocalDate today) {
        return views.decide("CloseDocument", command.document(), false, command.reason(), actor);
    }
}
