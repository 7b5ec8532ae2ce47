package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Ledger;

/// Enters a scientific institution in the Register on the day of the decision. Final: corrections are
/// acts of their own and leave history visible.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L27(1)", "L30(1)a", "L30(1)d"})
public class RegisterInstitution {

    private final JdbcRegistrations registrations;
    private final StatementBook book;
    private final RegisterNumbers numbers;

    RegisterInstitution(JdbcRegistrations registrations, Ledger ledger, RegisterNumbers numbers) {
        this.registrations = registrations;
        this.book = new StatementBook(registrations, ledger);
        this.numbers = numbers;
    }

    public record Command(Particulars particulars) {}

    public sealed interface Outcome {
        record Registered(OrganisationId organisation, RegisterNumber number, long entry) implements Outcome {}

        /// Every reason at once.
        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    public Outcome decide(Command command, Actor actor, LocalDate today) {
        book.hold(command.particulars().identifiers());
        var reasons = reasonsAgainst(command.particulars(), today);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var organisation = OrganisationId.random();
        var number = numbers.next();
        var entry = book.enter(
                organisation, number, command.particulars(), DateRange.startingOn(today), actor, "RegisterInstitution");
        return new Outcome.Registered(organisation, number, entry);
    }

    private List<Bilingual> reasonsAgainst(Particulars particulars, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        particulars.identifiers().forEach((scheme, identifier) -> {
            if (registrations.isRegistered(scheme, identifier, today)) {
                reasons.add(new Bilingual(
                        "Reģistrā jau ir institūcija ar identifikatoru " + scheme + " " + identifier + ".",
                        "The Register already holds an institution with the identifier " + scheme + " " + identifier
                                + "."));
            }
        });
        return reasons;
    }
}
