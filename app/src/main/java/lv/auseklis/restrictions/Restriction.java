package lv.auseklis.restrictions;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.Closed;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.PersonalField;
import org.jspecify.annotations.Nullable;

/// That a decision closed one field of the entries about an institution to the public.
///
/// @param entry    the entry of the log that closed it
/// @param basis    the law and section that allow it, as they were called then
/// @param firstDay the day of the act
/// @param lastDay  still closed on this day; null if only another decision ends it
/// @param lifting  how another decision ended it; null while none did
record Restriction(
        long entry,
        OrganisationId organisation,
        PersonalField field,
        String decision,
        LocalDate decided,
        Bilingual basis,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Lifting lifting) {

    record Lifting(long entry, String decision, LocalDate decided, LocalDate day) {}

    /// Whether it holds for whoever reads on a day.
    boolean holds(LocalDate today) {
        return lifting == null && (lastDay == null || !lastDay.isBefore(today));
    }

    /// The latest entry about it.
    long latest() {
        return lifting == null ? entry : lifting.entry();
    }

    Closed.ByDecision decisionMade() {
        return new Closed.ByDecision(decision, decided, basis, lastDay, entry);
    }
}
