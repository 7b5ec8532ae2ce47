package lv.auseklis.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many entries were recorded in each year. Counted at most once a minute, since it reads the whole log.
@Component
class LogGrowth {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcTree tree;
    private final Clock clock;
    private Instant counted = Instant.EPOCH;
    private List<Year> kept = List.of();

    LogGrowth(JdbcTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    /// @param entries recorded in the year
    /// @param total   entries by the end of the year
    record Year(int year, long entries, long total) {}

    synchronized List<Year> years() {
        var now = clock.instant();
        if (counted.plus(KEPT).isBefore(now)) {
            kept = tree.listYears();
            counted = now;
        }
        return kept;
    }

    String csv() {
        var text = new StringBuilder("year,entries,total\n");
        years().forEach(year -> text.append("%d,%d,%d%n".formatted(year.year(), year.entries(), year.total())));
        return text.toString();
    }
}
