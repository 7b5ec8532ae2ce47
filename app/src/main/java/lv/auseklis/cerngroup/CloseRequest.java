package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// The contact point closes a request for support and says what came of it; who asked reads that too.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C14")
class CloseRequest {

    private final SupportBook book;

    CloseRequest(SupportBook book) {
        this.book = book;
    }

    /// @param typed `request` (its id), `outcome` (what came of it)
    record Command(Map<String, String> typed) {}

    Outcome close(Command command, Actor actor, LocalDate today) {
        var request = book.held(command.typed());
        var typed = new TypedForm(command.typed(), today, List.of())
                .needs(
                        "outcome",
                        new Bilingual("Kas iznāca", "What came of it"),
                        new Bilingual("(to lasa jautātājs)", "(who asked reads it)"));
        if (request.closed() != null) {
            typed.against("Jautājums jau ir pabeigts.", "The request is closed already.");
        }
        return typed.reasons().isEmpty()
                ? book.close(request, typed.text("outcome"), actor)
                : new Outcome.Refused(typed.reasons());
    }
}
