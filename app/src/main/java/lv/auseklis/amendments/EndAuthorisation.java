package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterBook;

/// The head of an institution ends an authorisation at once.
@Act
@Requires(Grant.AUTHORISE_PERSON)
@Cites({"L29(4)a", "L29(4)b"})
class EndAuthorisation {

    private final RegisterBook register;
    private final Representatives representatives;
    private final AmendmentNotifications notifications;

    EndAuthorisation(RegisterBook register, Representatives representatives, AmendmentNotifications notifications) {
        this.register = register;
        this.representatives = representatives;
        this.notifications = notifications;
    }

    /// @param representation the entry by which it began
    record Command(OrganisationId organisation, long representation) {}

    Outcome end(Command command, Actor actor, LocalDate today) {
        register.held(command.organisation());
        if (!representatives.isHead(actor, command.organisation(), today)) {
            return Outcome.refused(
                    "Pilnvarojumu izbeigt var tikai institūcijas vadītājs (29. panta ceturtā daļa).",
                    "Only the head of the institution may end an authorisation (Section 29(4)).");
        }
        var found = representatives.list(command.organisation()).stream()
                .filter(one -> one.entry() == command.representation()
                        && one.kind() == Representation.Kind.AUTHORISED
                        && (one.lastDay() == null || !one.lastDay().isBefore(today)))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(
                    "Tāda pilnvarojuma nav, vai tas jau ir beidzies (29. panta ceturtā daļa).",
                    "There is no such authorisation, or it has ended already (Section 29(4)).");
        }
        var fields = Map.of("account", found.get().account(), "day", today.toString());
        var entry = representatives.entry(command.organisation(), "EndAuthorisation", fields, actor);
        representatives.end(found.get(), entry, today.minusDays(1));
        notifications.tellAccount("EndAuthorisation", found.get().account(), command.organisation(), entry, today);
        return new Outcome.Done(entry, null);
    }
}
