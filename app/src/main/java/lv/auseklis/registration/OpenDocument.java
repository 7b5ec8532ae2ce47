package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The official makes a document behind an entry visible to everybody, after looking that it holds nothing about people
/// that the Law does not make public.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L27(2)a"})
class OpenDocument {

    private final DocumentViews views;

    OpenDocument(DocumentViews views) {
        this.views = views;
    }

    record Command(UUID document, String reason) {}

    Outcome open(Command command, Actor actor, LocalDate today) {
        return views.decide("OpenDocument", command.document(), true, command.reason(), actor);
    }
}
