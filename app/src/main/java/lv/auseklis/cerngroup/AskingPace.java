package lv.auseklis.cerngroup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many requests for support are taken within an hour: from one place (an account, else an address of the network)
/// and from all. Kept in memory only: from where somebody asked stands nowhere.
@Component
class AskingPace {

    static final Bilingual TOO_MANY = new Bilingual(
            "Stundas laikā saņemts pārāk daudz jautājumu. Jūsu teksts ir saglabāts veidlapā; mēģiniet vēlāk.",
            "Too many questions came within the hour. Your text stays in the form; try again later.");

    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, ArrayDeque<Instant>> taken = new HashMap<>();
    private final int mostFromOne;
    private final int most;
    private final Clock clock;

    AskingPace(
            @Value("${auseklis.support.most-an-hour-from-one:5}") int mostFromOne,
            @Value("${auseklis.support.most-an-hour:200}") int most,
            Clock clock) {
        this.mostFromOne = mostFromOne;
        this.most = most;
        this.clock = clock;
    }

    /// Whether one more is taken from there now.
    synchronized boolean allows(String from) {
        var since = clock.instant().minus(HOUR);
        taken.values().removeIf(times -> {
            times.removeIf(time -> time.isBefore(since));
            return times.isEmpty();
        });
        var all = taken.values().stream().mapToInt(ArrayDeque::size).sum();
        return all < most && taken.getOrDefault(from, new ArrayDeque<>()).size() < mostFromOne;
    }

    synchronized void took(String from) {
        taken.computeIfAbsent(from, one -> new ArrayDeque<>()).add(clock.instant());
    }
}
