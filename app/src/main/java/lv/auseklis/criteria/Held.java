package lv.auseklis.criteria;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All evidence about one institution, by kind.
record Held(Map<Topic, List<Known<?>>> known) {

    static final Held NOTHING = new Held(Map.of());

    /// On one day the later one holds, and what an official recorded goes before what was filed.
    private static final Comparator<Known<?>> LATEST =
            Comparator.<Known<?>, LocalDate>comparing(Known::about).thenComparing(Known::origin);

    List<Known<?>> of(Topic topic) {
        return known.getOrDefault(topic, List.of());
    }

    /// What holds on a day: what a register knows, else the latest paper.
    Optional<Known<?>> on(Topic topic, LocalDate day) {
        var before = of(topic).stream().filter(one -> !one.about().isAfter(day)).toList();
        var registers =
                before.stream().filter(one -> one.origin() == Origin.REGISTER).toList();
        return (registers.isEmpty() ? before : registers)
                .stream().reduce((one, next) -> LATEST.compare(one, next) > 0 ? one : next);
    }
}
