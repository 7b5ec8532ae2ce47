package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// The official records what the institution replies in its removal case; more than once, if it says more. After a
/// reply the decision need not wait for the end of the time to reply (P-8).
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)2", "L32(1)3", "L32(1)4", "L32(1)5", "L32(1)6", "L32(3)"})
class HearInstitution {

    private static final Bilingual ARTICLE = new Bilingual("(32. pants)", "(Section 32)");

    private final SupervisionBook book;

    HearInstitution(SupervisionBook book) {
        this.book = book;
    }

    record Command(UUID removalCase, String reply) {}

    Outcome hear(Command command, Actor actor, LocalDate today) {
        var known = book.held(command.removalCase());
        var objections = SupervisionBook.against(known, State.HEARD).needText(command.reply(), ARTICLE);
        if (!objections.isEmpty()) {
            return objections.refused();
        }
        var text = command.reply().strip();
        return new Outcome.Done(known.id(), book.step(known, "HearInstitution", State.HEARD, today, text, actor));
    }
}
