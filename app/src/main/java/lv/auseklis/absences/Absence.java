package lv.auseklis.absences;

import java.time.LocalDate;
import lv.auseklis.access.Role;
import org.jspecify.annotations.Nullable;

/// That an official is away on some days, and which account stands in.
///
/// @param entry   the entry of the log by which it was recorded
/// @param role    of the official who is away
/// @param lastDay null until the official is back; before `firstDay` if it was called off before it began
public record Absence(
        long entry,
        String account,
        Role role,
        String deputy,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /// Whether the two have a day in common.
    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return (lastDay == null || !from.isAfter(lastDay)) && (until == null || !firstDay.isAfter(until));
    }
}
