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

/// The institution withdraws a case before it was decided.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L29(3)a"})
class WithdrawAmendment {

    private final Representatives representatives;
    private final AmendmentBook book;

    WithdrawAmendment(Representatives representatives, AmendmentBook book) {
        this.representatives = representatives;
        this.book = book;
    }

    record Command(UUID amendment) {}

    Outcome withdraw(Command command, Actor actor, LocalDate today) {
        var amendment = book.held(command.amendment());
        var reasons = AmendmentBook.against(amendment, State.WITHDRAWN);
        reasons.addAll(representatives.against(actor, amendment.organisation(), today));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return book.step(amendment, Deed.of("WithdrawAmendment", State.WITHDRAWN, today, ""), Map.of(), actor);
    }
}
