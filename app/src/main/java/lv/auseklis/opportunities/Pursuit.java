package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one profile has made of one notice, step by step, the oldest first.
record Pursuit(UUID notice, UUID profile, List<Step> steps) {

    /// @param entry  the entry of the log
    /// @param day    when it happened
    /// @param item   of a contract won: the number that CERN's statements call it by; empty otherwise
    /// @param amount of a contract won, CHF; null otherwise
    record Step(
            long entry,
            PursuitStep step,
            LocalDate day,
            String item,
            @Nullable BigDecimal amount) {}

    Step latest() {
        return steps.getLast();
    }
}
