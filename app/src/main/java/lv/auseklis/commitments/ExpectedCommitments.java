package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;

/// What may still be committed towards a State in a year: open tenders that its firms may win, vacancies that its
/// people may get. A module above knows them; without one nothing is expected.
@FunctionalInterface
public interface ExpectedCommitments {

    /// Tenders, or vacancies of one kind, together.
    ///
    /// @param low    Swiss francs that the year will be committed for at least, zero or more
    /// @param high   at most, not below `low`
    /// @param what   it is about
    /// @param source where they are recorded and what the sums rest on, addresses or documents
    record Expected(Category.Part part, BigDecimal low, BigDecimal high, Bilingual what, String source) {

        public Expected {
            if (low.signum() < 0 || high.compareTo(low) < 0) {
                throw new IllegalArgumentException("No range: " + low + " to " + high + " of " + source);
            }
        }
    }

    /// @param year   for which it would be committed
    /// @param on     what was open on this day counts
    /// @param before what was recorded before this moment counts
    List<Expected> of(Agreement agreement, int year, LocalDate on, Instant before);
}
