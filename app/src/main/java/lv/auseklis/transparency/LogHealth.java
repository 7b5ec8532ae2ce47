package lv.auseklis.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the log fares: whether it is signed, what the last full check found, and what the witnesses say.
@Component
class LogHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OLDEST_CHECK = Duration.ofDays(2);
    private static final Bilingual STANDS_STILL =
            new Bilingual("Publicēšana ir apstājusies.", "The publication stands still.");

    private final Clock clock;
    private volatile @Nullable Trouble signing;
    private volatile @Nullable CheckResult check;
    private volatile @Nullable Instant lastRound;
    private volatile long roundNanos;
    private volatile long checkNanos;
    private final Map<String, WitnessState> witnesses = new ConcurrentSkipListMap<>();

    LogHealth(Clock clock) {
        this.clock = clock;
    }

    /// Why something does not work, and since when.
    record Trouble(Bilingual reason, Instant since) {}

    /// @param entries how many entries were replayed
    /// @param faults  what was found, naming the entry; empty if all agrees
    record CheckResult(Instant at, long entries, long millis, List<Bilingual> faults) {}

    /// @param reason null if it cosigns
    record WitnessState(String name, long size, @Nullable Bilingual reason, Instant at) {}

    /// A round of publication has come to its end.
    void round() {
        roundNanos = System.nanoTime();
        lastRound = clock.instant();
    }

    void signs() {
        signing = null;
    }

    void refuses(Bilingual reason) {
        var known = signing;
        if (known == null || !known.reason().equals(reason)) {
            signing = new Trouble(reason, clock.instant());
        }
    }

    void checked(CheckResult result) {
        checkNanos = System.nanoTime();
        check = result;
    }

    void witness(String name, long size, @Nullable Bilingual reason) {
        witnesses.put(name, new WitnessState(name, size, reason, clock.instant()));
    }

    Optional<Trouble> trouble() {
        var round = lastRound;
        var known = signing;
        return known == null && round != null && since(roundNanos).compareTo(PATIENCE) > 0
                ? Optional.of(new Trouble(STANDS_STILL, round))
                : Optional.ofNullable(known);
    }

    Optional<CheckResult> check() {
        return Optional.ofNullable(check);
    }

    List<WitnessState> witnesses() {
        return List.copyOf(new TreeMap<>(witnesses).values());
    }

    /// Whether everything about the log is as it should be; a witness that is merely out of reach does not count.
    boolean isSound() {
        var last = check;
        return trouble().isEmpty()
                && (last == null || last.faults().isEmpty() && since(checkNanos).compareTo(OLDEST_CHECK) < 0);
    }

    /// How long ago, whatever was done to the clock meanwhile.
    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
