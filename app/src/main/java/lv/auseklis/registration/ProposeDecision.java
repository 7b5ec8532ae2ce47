package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import org.jspecify.annotations.Nullable;

/// One official proposes to enter or to refuse, where a second one must confirm. What would stand
/// against the decision stands against the proposal. The term for the decision runs on; the state of
/// the case stays.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)b", "L30(2)b"})
class ProposeDecision {

    private final CaseBook book;
    private final Proposals proposals;
    private final Decisions decisions;
    private final ApplicationNotifications notifications;

    ProposeDecision(CaseBook book, Proposals proposals, Decisions decisions, ApplicationNotifications notifications) {
        this.book = book;
        this.proposals = proposals;
        this.decisions = decisions;
        this.notifications = notifications;
    }

    /// @param decision to enter or to refuse
    /// @param seen     the number of what the official saw last; null where it is not known
    record Command(
            UUID application,
            State decision,
            String reasons,
            @Nullable Long seen) {}

    Outcome propose(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        if (proposals.isOvertaken(application, command.seen())) {
            return new Outcome.Overtaken();
        }
        var reasons = decisions.against(application, command.decision(), command.reasons(), today);
        if (!proposals.areNeeded()) {
            reasons.add(new Bilingual(
                    "Reģistrs darbojas bez otra apstiprinājuma: lēmumu pieņem uzreiz.",
                    "The Register works without a second confirmation: the decision is taken at once."));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var given = command.reasons().strip();
        var fields = Map.of("decision", command.decision().name(), "day", today.toString(), "reasons", given);
        var entry = book.note(application, "ProposeDecision", fields, actor);
        var step = application.lastStep().orElseThrow().entry();
        proposals.add(application, new Proposal(entry, step, command.decision(), today, given, actor.account()));
        notifications.tell(application, "ProposeDecision", today, entry, application.due());
        return new Outcome.Done(entry);
    }
}
