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
import org.jspecify.annotations.Nullable;

/// The official postpones the decision on a reported change, within seven days of receipt, with reasons and a day until
/// which the faults are to be mended.
@Act
@Requires(Grant.AMEND_REGISTRATION)
@Cites({"L30(3)", "L30(1)c", "L30(2)b", "L30(2)c"})
class DeferAmendment {

    private final AmendmentBook book;
    private final Terms terms;

    DeferAmendment(AmendmentBook book, Terms terms) {
        this.book = book;
        this.terms = terms;
    }

    /// @param until the last day to mend; null where none was given
    record Command(UUID amendment, String reasons, @Nullable LocalDate until) {}

    Outcome defer(Command command, Actor actor, LocalDate today) {
        var amendment = book.held(command.amendment());
        var reasons = AmendmentBook.against(amendment, State.DEFERRED);
        reasons.addAll(terms.againstDeferral(amendment.received(), command.reasons(), command.until(), today));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var done = Deed.deferral("DeferAmendment", today, command.reasons(), command.until());
        return book.step(amendment, done, Map.of(), actor);
    }
}
