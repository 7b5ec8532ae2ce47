package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a State is to pay for each year, for the parts above: the commitments of a year are compared with the
/// contribution payable for it, not with what was paid (AX2).
@Component
public class Dues {

    private final Standings standings;
    private final Contributions contributions;

    Dues(Standings standings, Contributions contributions) {
        this.standings = standings;
        this.contributions = contributions;
    }

    /// @param due      Swiss francs; null where it cannot be determined
    /// @param estimate whether it rests on figures that are not official
    public record Payable(int year, @Nullable BigDecimal due, boolean estimate) {}

    /// The oldest year first.
    ///
    /// @param before what was recorded before this moment counts
    public List<Payable> of(Agreement agreement, LocalDate on, Instant before) {
        return contributions.of(standings.of(agreement, on, before), before).stream()
                .map(year -> new Payable(year.year(), year.due(), !year.basis().isOfficial()))
                .toList();
    }
}
