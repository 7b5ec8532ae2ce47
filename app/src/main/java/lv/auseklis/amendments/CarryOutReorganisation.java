package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.organisations.RegisterBook;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.RemoveInstitution;
import lv.auseklis.registration.Deed;
import lv.auseklis.registration.State;
import org.jspecify.annotations.Nullable;

/// The official carries out a reported reorganisation or liquidation: the institution is removed, with a link to its
/// successor.
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)1", "L21(6)1", "L21(6)2"})
class CarryOutReorganisation {

    private final AmendmentBook book;
    private final RegisterBook register;
    private final ReorganisationCheck check;
    private final RemoveInstitution remove;

    CarryOutReorganisation(
            AmendmentBook book, RegisterBook register, ReorganisationCheck check, RemoveInstitution remove) {
        this.book = book;
        this.register = register;
        this.check = check;
        this.remove = remove;
    }

    /// @param successor the register number of whoever takes over; empty for the one reported
    /// @param owner     whose the successor is, if it is an institution of higher education; empty as reported
    record Command(UUID amendment, String successor, String owner, String reasons, long seen) {}

    Outcome carryOut(Command command, Actor actor, LocalDate today) {
        var amendment = book.held(command.amendment());
        var registration = register.held(amendment.organisation());
        if (registration.latestEntry() != command.seen()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        var reported = new TreeMap<>(amendment.typed());
        if (!command.successor().isBlank()) {
            reported.put(ReorganisationCheck.SUCCESSOR, command.successor().strip());
        }
        if (!command.owner().isBlank()) {
            reported.put(ReorganisationCheck.OWNER, command.owner());
        }
        var successor = check.successor(reported).orElse(null);
        var reasons = AmendmentBook.against(amendment, State.ENTERED);
        if (amendment.kind() != Amendment.Kind.REORGANISATION) {
            reasons.add(new Bilingual("Šī lieta nav par reorganizāciju.", "This case is not about a reorganisation."));
        }
        reasons.addAll(check.against(registration, reported, today));
        if (successor == null && "MERGED".equals(reported.get(ReorganisationCheck.HOW))) {
            reasons.add(new Bilingual(
                    "Jaunajam institūtam vispirms jābūt reģistrā (21. panta sestās daļas 1. punkts).",
                    "The new institute must be in the Register first (Section 21(6)(1))."));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return removed(command, amendment, successor, actor, today);
    }

    private Outcome removed(
            Command command, Amendment amendment, @Nullable Registration successor, Actor actor, LocalDate today) {
        var removal = new RemoveInstitution.Command(
                amendment.organisation(), successor == null ? null : successor.organisation(), RuleId.of("L32(1)1"));
        return switch (remove.remove(removal, actor, today)) {
            case RemoveInstitution.Outcome.Refused refused -> new Outcome.Refused(refused.reasons());
            case RemoveInstitution.Outcome.Removed removed -> {
                var done = Deed.of("CarryOutReorganisation", State.ENTERED, today, command.reasons());
                yield book.step(amendment, done, Map.of("amended", Long.toString(removed.entry())), actor);
            }
        };
    }
}
