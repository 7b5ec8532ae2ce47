package lv.auseklis.absences;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// An official is back, or an absence does not take place: from this day on nobody stands in.
@Act
@Requires(Grant.RECORD_ABSENCE)
@Cites({"L27(1)"})
class EndAbsence {

    private final Absences absences;

    EndAbsence(Absences absences) {
        this.absences = absences;
    }

    /// @param absence the entry by which it was recorded
    record Command(long absence) {}

    Outcome end(Command command, Actor actor, LocalDate today) {
        absences.hold();
        var found = absences.listFrom(today).stream()
                .filter(one -> one.entry() == command.absence())
                .filter(one -> actor.role() == Role.MINISTRY || one.account().equals(actor.account()))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Tādas jūsu prombūtnes nav, vai tā jau ir beigusies.",
                    "There is no such absence of yours, or it has ended already.")));
        }
        absences.end(found.get(), today.minusDays(1), actor);
        return new Outcome.Done();
    }
}
