package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// The official closes a removal case without removing the institution, with reasons. The watch shows the ground again
/// only when it arises anew.
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)1", "L32(1)2", "L32(1)3", "L32(1)4", "L32(1)5", "L32(1)6", "L32(1)8", "L32(3)"})
class CloseRemovalCase {

    private static final Bilingual ARTICLE = new Bilingual("(32. pants)", "(Section 32)");

    private final SupervisionBook book;

    CloseRemovalCase(SupervisionBook book) {
        this.book = book;
    }

    record Command(UUID removalCase, String reasons) {}

    Outcome close(Command command, Actor actor, LocalDate today) {
        var known = book.held(command.removalCase());
        var objections = SupervisionBook.against(known, State.CLOSED).needText(command.reasons(), ARTICLE);
        if (!objections.isEmpty()) {
            return objections.refused();
        }
        var text = command.reasons().strip();
        return new Outcome.Done(known.id(), book.step(known, "CloseRemovalCase", State.CLOSED, today, text, actor));
    }
}
