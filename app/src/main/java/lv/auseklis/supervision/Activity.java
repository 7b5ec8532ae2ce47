package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What is known of the research of institutions (Section 32(3)). Modules that hold projects or papers implement it;
/// of several answers the latest day holds.
@FunctionalInterface
public interface Activity {

    /// @param only the institution asked about; null asks about all
    /// @param on   days after this one do not count
    Map<OrganisationId, LastDays> lastDays(@Nullable OrganisationId only, LocalDate on);

    /// The last day with an active project and the day of the last paper; null is "not known", never "none".
    record LastDays(@Nullable LocalDate project, @Nullable LocalDate paper) {

        static final LastDays UNKNOWN = new LastDays(null, null);

        LastDays or(LastDays other) {
            return new LastDays(later(project, other.project), later(paper, other.paper));
        }

        /// The later of both days; null if it is not known of both.
        @Nullable
        LocalDate last() {
            return project == null || paper == null ? null : later(project, paper);
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isAfter(other) ? one : other;
        }
    }
}
