package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// The official defers an entry, within seven days of receipt, with reasons and a day until which the faults are to be
/// mended. Afterwards only to enter or to refuse remains.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)c", "L30(2)a", "L30(2)b", "L30(2)c"})
class DeferEntry {

    private final CaseBook book;
    private final Terms terms;
    private final Proposals proposals;

    DeferEntry(CaseBook book, Terms terms, Proposals proposals) {
        this.book = book;
        this.terms = terms;
        this.proposals = proposals;
    }

    /// @param until the last day to mend; null where none was given
    /// @param seen  the number of what the official saw last; null where it is not known
    record Command(
            UUID application,
            String reasons,
            @Nullable LocalDate until,
            @Nullable Long seen) {

        Command(UUID application, String reasons, @Nullable LocalDate until) {
            this(application, reasons, until, null);
        }
    }

    Outcome defer(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        if (proposals.isOvertaken(application, command.seen())) {
            return new Outcome.Overtaken();
        }
        var reasons = CaseBook.against(application, State.DEFERRED);
        reasons.addAll(DecisionText.against(command.reasons(), State.DEFERRED));
        reasons.addAll(terms.againstDeferral(application.received(), command.reasons(), command.until(), today));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var done = Deed.deferral("DeferEntry", today, command.reasons(), command.until());
        return new Outcome.Done(book.step(application, done, Map.of(), actor));
    }
}
