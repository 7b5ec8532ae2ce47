package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.organisations.Basis;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterBook;
import lv.auseklis.registration.ApplicationForm;
import org.springframework.stereotype.Component;

/// Puts a mark of the official on an entry; the data stay as they are.
@Component
class OfficialMark {

    private final RegisterBook register;

    OfficialMark(RegisterBook register) {
        this.register = register;
    }

    /// @param note for all to read
    /// @param seen the latest entry about the institution that the official has seen
    record Command(OrganisationId organisation, String note, long seen) {}

    /// @param needed whether the mark says nothing without a note
    Outcome put(Command command, boolean needed, String act, Actor actor, LocalDate today) {
        var registration = register.held(command.organisation());
        if (registration.latestEntry() != command.seen()) {
            return new Outcome.Overtaken(registration.latestEntry());
        }
        var note = command.note().strip();
        var reasons = new ArrayList<>(ApplicationForm.unfit(note));
        if (needed && note.isEmpty()) {
            reasons.add(
                    new Bilingual("Piezīme ir tukša (30. panta trešā daļa).", "The note is empty (Section 30(3))."));
        }
        if (registration.about(today).isEmpty()) {
            reasons.add(new Bilingual(
                    "Šajā dienā institūcijas reģistrā nav.", "The institution is not in the Register on that day."));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var basis = new Basis(Basis.Kind.OFFICE, "", null, null, note);
        var entry =
                register.change(registration, DateRange.startingOn(today), UnaryOperator.identity(), basis, actor, act);
        return new Outcome.Done(entry, null);
    }
}
