package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tells when the Council finished reviews of a State (Article III.3); the part that keeps the reviews knows.
public interface DecidedReviews {

    /// @param day   of the decision
    /// @param entry of the log that recorded it
    record Decided(LocalDate day, long entry) {}

    /// By agreement, in no order; those without a finished review are left out.
    ///
    /// @param on     what was decided by this day
    /// @param before what was recorded before this moment counts
    Map<UUID, List<Decided>> decided(Collection<UUID> agreements, LocalDate on, Instant before);
}
