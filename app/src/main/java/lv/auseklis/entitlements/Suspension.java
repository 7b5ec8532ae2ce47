package lv.auseklis.entitlements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a keeper proposed of a suspension, and whether another one confirmed it; never changed.
///
/// @param entry     the entry of the log that proposed it, its name from then on
/// @param lifts     the suspension that it lifts; null where it begins one
/// @param day       the first day of the suspension, or the first day without it
/// @param account   who proposed it; an opaque name
/// @param confirmed the entry of the log that confirmed it; null while it waits
record Suspension(
        long entry,
        Scope scope,
        @Nullable Long lifts,
        LocalDate day,
        String reference,
        String reason,
        String account,
        @Nullable Long confirmed) {

    boolean begins() {
        return lifts == null;
    }

    boolean holds() {
        return confirmed != null;
    }
}
