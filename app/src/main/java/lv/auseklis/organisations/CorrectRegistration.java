package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Ledger;

/// Corrects an error in an entry for the days that it concerns. What was wrong stays visible to whoever
/// asks what was known before.
@Act
@Requires(Grant.CORRECT_REGISTRATION)
@Cites({"L30(3)"})
public class CorrectRegistration {

    private final StatementBook book;

    CorrectRegistration(JdbcRegistrations registrations, Ledger ledger) {
        this.book = new StatementBook(registrations, ledger);
    }

    public record Command(OrganisationId organisation, UnaryOperator<Particulars> change, DateRange days) {}

    public sealed interface Outcome {
        record Corrected(long entry) implements Outcome {}

        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    public Outcome correct(Command command, Actor actor, LocalDate today) {
        var registration = book.registration(command.organisation());
        var from = command.days().from();
        if (from == null || from.isAfter(today) || registration.about(from).isEmpty()) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Labot var tikai dienas, par kurām reģistrā ir ieraksts.",
                    "Only days for which the Register has an entry can be corrected.")));
        }
        var entry = book.change(
                registration,
                command.days(),
                statement -> Change.of(statement, command.change()),
                actor,
                "CorrectRegistration");
        return new Outcome.Corrected(entry);
    }
}
