package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What came of the opportunities in a span of days, as counts and one sum, for reports above: who was interested, bid
/// or won is not public and is not said.
@Component
public class OpportunitiesOfYear {

    private final JdbcYearCounts counts;

    OpportunitiesOfYear(JdbcYearCounts counts) {
        this.counts = counts;
    }

    /// What is counted.
    public enum Counted {
        /// Notices of CERN imported for the first time.
        NOTICES,
        /// News of notices sent to those who follow a topic.
        TOLD,
        INTERESTED,
        BID,
        WON
    }

    /// @param first the first entry of the log that is counted; -1 where none is
    /// @param last  the last of them
    /// @param sum   of contracts won, CHF; zero for the others
    public record Count(long number, long first, long last, BigDecimal sum) {}

    public static Count of(Map<Counted, Count> counts, Counted what) {
        return counts.getOrDefault(what, new Count(0, -1, -1, BigDecimal.ZERO));
    }

    /// @param before what was recorded before this moment counts
    public Map<Counted, Count> of(LocalDate first, LocalDate last, Instant before) {
        return counts.of(first, last, before);
    }
}
