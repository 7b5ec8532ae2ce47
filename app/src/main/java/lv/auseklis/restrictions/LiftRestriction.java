package lv.auseklis.restrictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.organisations.RegisterBook;

/// The official of the Register opens to the public again, by another decision, a field that was closed.
@Act
@Requires(Grant.RESTRICT_DATA)
@Cites({"L27(2)a", "L42(5)"})
class LiftRestriction {

    private final RegisterBook register;
    private final Restrictions restrictions;
    private final JdbcRestrictions table;
    private final Ledger ledger;

    LiftRestriction(RegisterBook register, Restrictions restrictions, JdbcRestrictions table, Ledger ledger) {
        this.register = register;
        this.restrictions = restrictions;
        this.table = table;
        this.ledger = ledger;
    }

    /// As typed: the field by its name in the log, number and day of the decision that ends the restriction.
    record Command(OrganisationId organisation, String field, String decision, String decided) {}

    sealed interface Outcome {
        record Lifted(long entry) implements Outcome {}

        /// Every reason at once; nothing was written.
        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    Outcome lift(Command command, Actor actor, LocalDate today) {
        var registration = register.held(command.organisation());
        var decision = DecisionMade.of(command.decision(), command.decided());
        var reasons = new ArrayList<>(decision.against(registration, today));
        var restriction = closing(command, today);
        if (restriction.isEmpty()) {
            reasons.add(new Bilingual(
                    "Piekļuve šim laukam nav ierobežota vai ierobežojums jau beidzies (27. panta otrā daļa).",
                    "This field is not closed, or the restriction has ended already (Section 27(2))."));
        }
        if (!reasons.isEmpty() || restriction.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var decided = decision.day().orElseThrow();
        var texts = Map.of(
                RestrictionFields.FIELD, restriction.get().field().field(),
                RestrictionFields.DECISION, decision.number(),
                RestrictionFields.DECIDED, decided.toString(),
                RestrictionFields.LIFTED, String.valueOf(restriction.get().entry()));
        var about = command.organisation().value();
        var entry = ledger.append(Fact.of(RestrictionFields.REGISTER, about, "LiftRestriction", texts), actor)
                .index();
        table.lift(restriction.get(), new Restriction.Lifting(entry, decision.number(), decided, today));
        return new Outcome.Lifted(entry);
    }

    private Optional<Restriction> closing(Command command, LocalDate today) {
        return PersonalField.of(command.field())
                .flatMap(field -> restrictions.find(command.organisation(), field, today));
    }
}
