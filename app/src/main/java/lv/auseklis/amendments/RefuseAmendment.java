package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.registration.Deed;
import lv.auseklis.registration.State;
import lv.auseklis.registration.Terms;

/// The official refuses to change the entry, with reasons.
@Act
@Requires(Grant.AMEND_REGISTRATION)
@Cites({"L30(3)", "L30(1)b", "L30(2)a", "L30(2)b"})
class RefuseAmendment {

    private final AmendmentBook book;

    RefuseAmendment(AmendmentBook book) {
        this.book = book;
    }

    record Command(UUID amendment, String reasons) {}

    Outcome refuse(Command command, Actor actor, LocalDate today) {
        var amendment = book.held(command.amendment());
        var reasons = AmendmentBook.against(amendment, State.REFUSED);
        reasons.addAll(Terms.againstRefusal(amendment.lastStep(), command.reasons(), today));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var done = Deed.of("RefuseAmendment", State.REFUSED, today, command.reasons());
        return book.step(amendment, done, Map.of(), actor);
    }
}
