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
import org.jspecify.annotations.Nullable;

/// Corrects an error in an entry for the days that it concerns. What was wrong stays visible to whoever
/// asks what was known before.
@Act
@Requires(Grant.CORRECT_REGISTRATION)
@Cites({"L30(3)"})
public class CorrectRegistration {

    private final RegisterBook book;

    CorrectRegistration(RegisterBook book) {
        this.book = book;
    }

    /// @param basis whose error it was, and the reasons; null only for what was entered before bases were kept
    /// @param seen  the latest entry that whoever corrects has seen; null if nobody looked
    public record Command(
            OrganisationId organisation,
            UnaryOperator<Particulars> change,
            DateRange days,
            @Nullable Basis basis,
            @Nullable Long seen) {

        public Command(OrganisationId organisation, UnaryOperator<Particulars> change, DateRange days) {
            this(organisation, change, days, null, null);
        }
    }

    public sealed interface Outcome {
        record Corrected(long entry) implements Outcome {}

        record Refused(List<Bilingual> reasons) implements Outcome {}

        /// Somebody changed the entry meanwhile; nothing was written.
        record Overtaken(long latest) implements Outcome {}
    }

    public Outcome correct(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        if (command.seen() != null && command.seen() != registration.latestEntry()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        var from = command.days().from();
        if (from == null || from.isAfter(today) || registration.about(from).isEmpty()) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Labot var tikai dienas, par kurām reģistrā ir ieraksts.",
                    "Only days for which the Register has an entry can be corrected.")));
        }
        var entry = book.change(
                registration, command.days(), command.change(), command.basis(), actor, "CorrectRegistration");
        return new Outcome.Corrected(entry);
    }
}
