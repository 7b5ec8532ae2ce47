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

/// Amends an entry from a day on: what changed at the institution and was decided. Until that day the entry
/// reads as before.
@Act
@Requires(Grant.AMEND_REGISTRATION)
@Cites({"L30(3)", "L29(3)a"})
public class AmendRegistration {

    private final RegisterBook book;

    AmendRegistration(RegisterBook book) {
        this.book = book;
    }

    /// @param from  the first day on which the change holds
    /// @param basis what it rests on; null only for what was entered before bases were kept
    /// @param seen  the latest entry that whoever decides has seen; null if nobody looked
    public record Command(
            OrganisationId organisation,
            UnaryOperator<Particulars> change,
            LocalDate from,
            @Nullable Basis basis,
            @Nullable Long seen) {

        public Command(OrganisationId organisation, UnaryOperator<Particulars> change, LocalDate from) {
            this(organisation, change, from, null, null);
        }
    }

    public sealed interface Outcome {
        record Amended(long entry) implements Outcome {}

        record Refused(List<Bilingual> reasons) implements Outcome {}

        /// Somebody changed the entry meanwhile; nothing was written.
        record Overtaken(long latest) implements Outcome {}
    }

    public Outcome amend(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        if (command.seen() != null && command.seen() != registration.latestEntry()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        if (command.from().isAfter(today)) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Grozījums nevar stāties spēkā pēc lēmuma dienas.",
                    "A change cannot take effect after the day of the decision.")));
        }
        if (registration
                .about(command.from())
                .filter(s -> s.status() == Status.REGISTERED)
                .isEmpty()) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Šajā dienā institūcijas reģistrā nav.", "The institution is not in the Register on that day.")));
        }
        var entry = book.change(
                registration,
                DateRange.startingOn(command.from()),
                command.change(),
                command.basis(),
                actor,
                "AmendRegistration");
        return new Outcome.Amended(entry);
    }
}
