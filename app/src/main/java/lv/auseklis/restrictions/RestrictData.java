package lv.auseklis.restrictions;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
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
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;

/// The official of the Register closes one field about a person, in all entries about an institution, to the public, by
/// a decision that names the law which limits access. The value stays in the Register.
@Act
@Requires(Grant.RESTRICT_DATA)
@Cites({"L42(5)", "L27(2)a"})
class RestrictData {

    private final RegisterBook register;
    private final RestrictionCheck check;
    private final LegalBases bases;
    private final JdbcRestrictions restrictions;
    private final Ledger ledger;

    RestrictData(
            RegisterBook register,
            RestrictionCheck check,
            LegalBases bases,
            JdbcRestrictions restrictions,
            Ledger ledger) {
        this.register = register;
        this.check = check;
        this.bases = bases;
        this.restrictions = restrictions;
        this.ledger = ledger;
    }

    /// As typed.
    ///
    /// @param field         by its name in the log
    /// @param decision      its number; everybody reads it
    /// @param basis         the code of a legal basis
    /// @param until         the last day; empty if the decision names none
    /// @param naturalPerson whether the official confirms that the founder is one
    record Command(
            OrganisationId organisation,
            String field,
            String decision,
            String decided,
            String basis,
            String until,
            boolean naturalPerson) {}

    sealed interface Outcome {
        record Restricted(long entry) implements Outcome {}

        /// Every reason at once; nothing was written.
        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    Outcome restrict(Command command, Actor actor, LocalDate today) {
        var registration = register.held(command.organisation());
        var reasons = check.against(command, registration, today);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var decision = DecisionMade.of(command.decision(), command.decided());
        var decided = decision.day().orElseThrow();
        var field = PersonalField.of(command.field()).orElseThrow();
        var basis = bases.find(command.basis(), decided).orElseThrow().law();
        var until = Day.find(command.until().strip()).orElse(null);
        var entry = entry(command.organisation(), field, decision, decided, basis, until, actor);
        restrictions.add(new Restriction(
                entry, command.organisation(), field, decision.number(), decided, basis, today, until, null));
        return new Outcome.Restricted(entry);
    }

    private long entry(
            OrganisationId organisation,
            PersonalField field,
            DecisionMade decision,
            LocalDate decided,
            Bilingual basis,
            @Nullable LocalDate until,
            Actor actor) {
        var texts = new TreeMap<String, String>();
        texts.put(RestrictionFields.FIELD, field.field());
        texts.put(RestrictionFields.DECISION, decision.number());
        texts.put(RestrictionFields.DECIDED, decided.toString());
        texts.put(RestrictionFields.BASIS, basis.lv() + " / " + basis.en());
        if (until != null) {
            texts.put(RestrictionFields.UNTIL, until.toString());
        }
        return ledger.append(Fact.of(RestrictionFields.REGISTER, organisation.value(), "RestrictData", texts), actor)
                .index();
    }
}
