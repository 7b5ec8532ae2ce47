package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.organisations.Basis;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterBook;
import org.springframework.stereotype.Component;

/// What an institution enters itself, without a decision: its representative answers for it, Section 29(4).
@Component
class OwnUpdate {

    private final RegisterBook register;
    private final Representatives representatives;
    private final ChangeCheck check;

    OwnUpdate(RegisterBook register, Representatives representatives, ChangeCheck check) {
        this.register = register;
        this.representatives = representatives;
        this.check = check;
    }

    /// @param typed the boxes by the names of the log, and `since`
    /// @param seen  the latest entry about the institution that the representative has seen
    record Command(OrganisationId organisation, Map<String, String> typed, long seen) {}

    /// @param names the boxes that the act may change
    Outcome enter(Command command, List<String> names, String act, Actor actor, LocalDate today) {
        var registration = register.held(command.organisation());
        var reasons = new ArrayList<>(representatives.against(actor, command.organisation(), today));
        if (reasons.isEmpty() && registration.latestEntry() != command.seen()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        var checked = check.check(registration, command.typed(), names, today);
        reasons.addAll(checked.reasons());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var entry = register.change(
                registration,
                DateRange.startingOn(checked.since()),
                checked.change()::apply,
                Basis.ownUpdate(),
                actor,
                act);
        return new Outcome.Done(entry, null);
    }
}
