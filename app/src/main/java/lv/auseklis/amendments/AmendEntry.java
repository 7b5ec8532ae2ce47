package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.AmendRegistration;
import lv.auseklis.organisations.Basis;
import lv.auseklis.organisations.RegisterBook;
import lv.auseklis.registration.Deed;
import lv.auseklis.registration.State;

/// The official decides to change the entry as reported; decision and entry are one transaction on one day, and the
/// entry holds from the day of the change.
@Act
@Requires(Grant.AMEND_REGISTRATION)
@Cites({"L30(3)", "L30(1)a", "L30(1)b", "L30(1)d"})
class AmendEntry {

    private final AmendmentBook book;
    private final RegisterBook register;
    private final ChangeCheck check;
    private final AmendRegistration amend;

    AmendEntry(AmendmentBook book, RegisterBook register, ChangeCheck check, AmendRegistration amend) {
        this.book = book;
        this.register = register;
        this.check = check;
        this.amend = amend;
    }

    /// @param seen the latest entry about the institution that the official has seen
    record Command(UUID amendment, String reasons, long seen) {}

    Outcome amend(Command command, Actor actor, LocalDate today) {
        var amendment = book.held(command.amendment());
        var registration = register.held(amendment.organisation());
        if (registration.latestEntry() != command.seen()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        var reasons = AmendmentBook.against(amendment, State.ENTERED);
        if (amendment.kind() != Amendment.Kind.CHANGE) {
            reasons.add(new Bilingual("Šī lieta nav par grozījumu.", "This case is not about an amendment."));
        }
        var checked = check.check(registration, amendment.typed(), ProposedChange.CORE, today);
        reasons.addAll(checked.reasons());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var first = amendment.steps().getFirst();
        var basis = new Basis(Basis.Kind.APPLICATION, Long.toString(first.entry()), null, first.day(), "");
        var change = new AmendRegistration.Command(
                amendment.organisation(), checked.change()::apply, checked.since(), basis, command.seen());
        return switch (amend.amend(change, actor, today)) {
            case AmendRegistration.Outcome.Refused refused -> new Outcome.Refused(refused.reasons());
            case AmendRegistration.Outcome.Overtaken overtaken -> new Outcome.Overtaken(overtaken.latest());
            case AmendRegistration.Outcome.Amended amended -> {
                var done = Deed.of("AmendEntry", State.ENTERED, today, command.reasons());
                yield book.step(amendment, done, Map.of("amended", Long.toString(amended.entry())), actor);
            }
        };
    }
}
