package lv.auseklis.bench;

import java.time.Duration;
import java.util.Locale;

/// How figures are written in the tables.
final class Figures {

    private static final double NANOS_OF_SECOND = 1e9;
    private static final double NANOS_OF_MILLISECOND = 1e6;

    private Figures() {}

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toNanos() / NANOS_OF_SECOND);
    }

    static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / NANOS_OF_MILLISECOND);
    }

    static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / 1000.0);
    }

    static String reached(boolean reached) {
        return reached ? "yes" : "**no**";
    }
}
