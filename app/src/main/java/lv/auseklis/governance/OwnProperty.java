package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.governance.rules.PropertySource;
import org.jspecify.annotations.Nullable;

/// Something that an institute owns, Section 21.6(1).
///
/// @param entry        the index in the log
/// @param day          since when it is the institute's
/// @param document     from which that follows
/// @param landRegister the number in the Land Register; empty where there is none
/// @param disposal     null while the institute has it
record OwnProperty(
        UUID id,
        long entry,
        LocalDate day,
        PropertySource source,
        String what,
        String document,
        String landRegister,
        @Nullable Disposal disposal) {

    /// @param goal  of the strategy, Section 21.6(2)
    /// @param basis under the Law on Alienation of the Property of a Public Person; empty where none is needed
    record Disposal(long entry, LocalDate day, String goal, String basis) {}
}
