package lv.auseklis.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// How many entries were recorded in each year. Entries never change, so each is counted once.
@Component
class LogGrowth {

    private final JdbcTree tree;
    private final SortedMap<Integer, Long> counts = new TreeMap<>();
    private long counted;

    LogGrowth(JdbcTree tree) {
        this.tree = tree;
    }

    /// @param entries recorded in the year
    /// @param total   entries by the end of the year
    record Year(int year, long entries, long total) {}

    synchronized List<Year> years() {
        for (var more : tree.listYears(counted)) {
            counts.merge(more.year(), more.entries(), Long::sum);
            counted += more.entries();
        }
        var years = new ArrayList<Year>();
        long total = 0;
        for (var count : counts.entrySet()) {
            total += count.getValue();
            years.add(new Year(count.getKey(), count.getValue(), total));
        }
        return years;
    }

    String csv() {
        var text = new StringBuilder("year,entries,total\n");
        years().forEach(year -> text.append("%d,%d,%d%n".formatted(year.year(), year.entries(), year.total())));
        return text.toString();
    }
}
