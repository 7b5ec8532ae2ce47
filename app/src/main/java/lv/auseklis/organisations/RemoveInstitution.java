package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/// Removes an institution from the Register from the day of the decision, with its successor and the ground where they
/// are given. The history stays.
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)1"})
public class RemoveInstitution {

    private final JdbcRegistrations registrations;
    private final StatementBook book;

    RemoveInstitution(JdbcRegistrations registrations, Ledger ledger) {
        this.registrations = registrations;
        this.book = new StatementBook(registrations, ledger);
    }

    /// @param ground the clause of Section 32 that the removal rests on; null for what was removed before grounds were
    ///               kept
    public record Command(
            OrganisationId organisation,
            @Nullable OrganisationId successor,
            @Nullable RuleId ground) {

        public Command(OrganisationId organisation, @Nullable OrganisationId successor) {
            this(organisation, successor, null);
        }
    }

    public sealed interface Outcome {
        record Removed(long entry) implements Outcome {}

        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    public Outcome remove(Command command, Actor actor, LocalDate today) {
        var registration = book.registration(command.organisation());
        if (registration
                .about(today)
                .filter(s -> s.status() == Status.REGISTERED)
                .isEmpty()) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Šajā dienā institūcijas reģistrā nav.", "The institution is not in the Register on that day.")));
        }
        var ground = command.ground();
        var entry = book.change(
                registration,
                DateRange.startingOn(today),
                statement -> removed(statement, command.successor()),
                ground == null ? Map.of() : Map.of("ground", ground.value()),
                actor,
                "RemoveInstitution");
        if (ground != null) {
            registrations.addGround(command.organisation(), entry, ground);
        }
        return new Outcome.Removed(entry);
    }

    private static Statement removed(Statement statement, @Nullable OrganisationId successor) {
        return new Statement(
                statement.entry(),
                statement.act(),
                statement.valid(),
                statement.recorded(),
                Status.REMOVED,
                statement.particulars(),
                successor);
    }
}
