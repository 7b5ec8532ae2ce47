package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A fact that an official recorded on the strength of a document, until a register of the program knows it by itself.
///
/// @param day      of what happened
/// @param reported when a change was reported; null while it is kept back, and for other kinds
/// @param amount   how many; only of elected doctors
/// @param due      the last day of the term that runs from the day; null where none does
record Evidence(
        UUID id,
        OrganisationId organisation,
        long entry,
        Kind kind,
        LocalDate day,
        @Nullable LocalDate reported,
        @Nullable Integer amount,
        @Nullable LocalDate due,
        String reference) {

    /// What can be recorded.
    enum Kind {
        /// The last day of an active research project, Section 32(3).
        LAST_PROJECT,
        /// The day of the last published paper, Section 32(3).
        LAST_PAPER,
        /// A change of registered data, Section 32(1)(6).
        CHANGE,
        /// How many elected doctors match the work of the institution, Section 1(1)(7).
        ELECTED_DOCTORS,
        /// The founder reports the winding up, Section 32(1)(1).
        FOUNDERS_REPORT,
        /// A court ruling to remove, Section 32(1)(8).
        COURT_RULING,
        /// The decisions of every body concerned to reorganise or join, Section 21(6).
        DECISIONS_OF_BODIES,
        /// The approval of the Cabinet, Section 21(6).
        CABINET_APPROVAL;

        static Optional<Kind> parse(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }

    /// Whether a change was kept back past the end of its term, as known on a day.
    boolean isKeptBack(LocalDate today) {
        if (kind != Kind.CHANGE || due == null) {
            return false;
        }
        return reported == null ? today.isAfter(due) : reported.isAfter(due);
    }
}
