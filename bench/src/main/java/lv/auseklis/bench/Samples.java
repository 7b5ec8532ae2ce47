package lv.auseklis.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/// Durations of the same thing done again and again, in nanoseconds, sorted. Never empty.
final class Samples {

    private final long[] sorted;

    Samples(long... nanoseconds) {
        if (nanoseconds.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    static Samples of(Collection<Duration> durations) {
        return new Samples(durations.stream().mapToLong(Duration::toNanos).toArray());
    }

    Samples and(Samples other) {
        return new Samples(LongStream.concat(Arrays.stream(sorted), Arrays.stream(other.sorted))
                .toArray());
    }

    int count() {
        return sorted.length;
    }

    /// The smallest sample that at least this share of all does not exceed.
    /// @param share above 0, at most 1
    Duration percentile(double share) {
        var rank = (int) Math.ceil(share * sorted.length);
        return Duration.ofNanos(sorted[Math.max(rank, 1) - 1]);
    }

    Duration median() {
        return percentile(0.5);
    }

    Duration worst() {
        return percentile(1);
    }
}
