package lv.auseklis.cern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Tells when the Council last finished a review of a State (Article III.3); the part that keeps the reviews knows.
public interface DecidedReviews {

    /// By agreement; those without a finished review are left out.
    ///
    /// @param before what was recorded before this moment counts
    Map<UUID, LocalDate> lastDecided(Collection<UUID> agreements, Instant before);
}
