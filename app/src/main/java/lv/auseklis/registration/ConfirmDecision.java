package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// A second official confirms what another one proposed, and so the decision is taken and carried out, on this day. It
/// is examined anew: what the law or the Register says may have changed since.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)b", "L30(1)d", "L30(2)a", "L30(2)b", "L28(5.1)"})
class ConfirmDecision {

    private final CaseBook book;
    private final Proposals proposals;
    private final Decisions decisions;

    ConfirmDecision(CaseBook book, Proposals proposals, Decisions decisions) {
        this.book = book;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /// @param seen the number of what the official saw last; null where it is not known
    record Command(UUID application, @Nullable Long seen) {}

    Outcome confirm(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        if (proposals.isOvertaken(application, command.seen())) {
            return new Outcome.Overtaken();
        }
        var proposal = proposals.standing(application).orElse(null);
        if (proposal == null) {
            return new Refused(List.of(new Bilingual(
                    "Apstiprināmā lēmuma nav: tas nav ierosināts, vai lieta pa to laiku ir mainījusies.",
                    "There is nothing to confirm: no decision was proposed, or the case has changed since.")));
        }
        var reasons = decisions.against(application, proposal.decision(), proposal.reasons(), today);
        if (proposal.account().equals(actor.account())) {
            reasons.add(new Bilingual(
                    "Lēmumu apstiprina cita amatpersona, nevis tā, kas to ierosināja.",
                    "The decision is confirmed by another official than the one who proposed it."));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var fields = Map.of("proposal", Long.toString(proposal.entry()));
        return decisions.carryOut(application, proposal.decision(), proposal.reasons(), fields, actor, today);
    }
}
