package lv.auseklis.notifications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days by which somebody must act, of one module's cases. Calendar and reminders ask every module
/// that has some.
public interface DueDates {

    /// @param last     the last day that is asked for
    /// @param audience whose; null for everybody's
    record Wanted(
            LocalDate first,
            LocalDate last,
            LocalDate today,
            @Nullable Audience audience,
            int most) {}

    /// The earliest in front, at most as many as wanted.
    List<Due> list(Wanted wanted);
}
