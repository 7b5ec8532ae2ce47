package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The official refuses an entry, with reasons. Also possible when an entry was deferred and the day set for the answer
/// has passed without one.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)b", "L30(2)a", "L30(2)b"})
class RefuseEntry {

    private final CaseBook book;

    RefuseEntry(CaseBook book) {
        this.book = book;
    }

    record Command(UUID application, String reasons) {}

    Outcome refuse(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        var reasons = CaseBook.against(application, State.REFUSED);
        reasons.addAll(Terms.againstRefusal(application.lastStep(), command.reasons(), today));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var done = CaseBook.Done.of(
                "RefuseEntry", State.REFUSED, today, command.reasons().strip());
        return new Outcome.Done(book.step(application, done, Map.of(), actor));
    }
}
