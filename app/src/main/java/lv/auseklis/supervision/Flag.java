package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.RuleId;
import lv.auseklis.organisations.Registrations;
import org.jspecify.annotations.Nullable;

/// Something about a registered institution that an official may have to act on.
///
/// @param date         when it fell or falls due, or the day from which it holds
/// @param reason       what it rests on, in words
/// @param removalCase  the open case; null for other kinds
record Flag(
        Kind kind,
        Registrations.Standing standing,
        RuleId rule,
        LocalDate date,
        Bilingual reason,
        @Nullable UUID removalCase) {

    /// What falls due first stands in front.
    static final Comparator<Flag> BY_DATE = Comparator.comparing(Flag::date).thenComparing(Flag::place);

    enum Kind {
        /// A ground for removal has arisen, and no case was opened since.
        GROUND,
        /// A criterion of the Law is not met.
        CRITERION,
        /// The Council of Science proposes removal.
        PROPOSAL,
        /// The term of a request runs.
        REQUEST,
        /// A removal case is open.
        CASE
    }

    /// Where the flag stands in the list, as the address of the next page bears it.
    String place() {
        return date + "_" + standing.number().value() + "_" + rule.value() + "_" + kind.name();
    }
}
