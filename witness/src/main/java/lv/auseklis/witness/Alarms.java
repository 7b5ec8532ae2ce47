package lv.auseklis.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.auseklis.verifier.Canonical;
import lv.auseklis.verifier.Sha256;

/// What a log did that it must not do, with the evidence: both checkpoints as the log signed them. Kept in a file that
/// is only ever appended to, a JSON object a line; the same thing is written down once.
final class Alarms {

    /// What was seen. Only the first three say that the log misbehaves.
    enum Kind {
        SPLIT_VIEW("split view", true),
        ROLLED_BACK("rolled back", true),
        INCONSISTENT("inconsistent", true),
        /// A proof that does not hold may come from anybody, so it is no evidence against the log.
        UNPROVED_GROWTH("unproved growth", false);

        private final String words;
        private final boolean isAlarm;

        Kind(String words, boolean isAlarm) {
            this.words = words;
            this.isAlarm = isAlarm;
        }
    }

    private static final long MOST_BYTES = 16_000_000;
    private static final long MOST_BYTES_OF_NOTES = 4_000_000;

    private static final String IS_ALARM = "\"alarm\":true";

    private final Path file;
    private final Set<String> known = new HashSet<>(); // hashes of the lines without their times
    private int alarms;

    Alarms(Path file) throws IOException {
        this.file = file;
        for (var line : all()) {
            remember(line.substring(line.indexOf("\"kind\"")), line.contains(IS_ALARM));
        }
    }

    /// Writes down what was seen, with the last checkpoint that this witness cosigned and the one that contradicts it.
    synchronized void raise(Kind kind, String origin, String cosigned, String seen, String detail) throws IOException {
        var rest = "\"kind\":" + quoted(kind.words) + ",\"alarm\":" + kind.isAlarm + ",\"origin\":" + quoted(origin)
                + ",\"cosigned\":" + quoted(cosigned) + ",\"seen\":" + quoted(seen) + ",\"detail\":" + quoted(detail)
                + "}";
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size > (kind.isAlarm ? MOST_BYTES : MOST_BYTES_OF_NOTES) || !remember(rest, kind.isAlarm)) {
            return;
        }
        var line = "{\"time\":" + quoted(Instant.now().toString()) + "," + rest + "\n";
        Durable.append(file, line.getBytes(StandardCharsets.UTF_8));
        System.err.println((kind.isAlarm ? "ALARM: " : "Note: ") + kind.words + " of " + origin + ": " + detail);
    }

    /// All lines; one that was cut short by a crash is left out.
    synchronized List<String> all() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readString(file).lines().filter(line -> line.endsWith("}")).toList();
    }

    private boolean remember(String rest, boolean isAlarm) {
        boolean isNew = known.add(Canonical.base64(Sha256.leaf(rest.getBytes(StandardCharsets.UTF_8))));
        alarms += isNew && isAlarm ? 1 : 0;
        return isNew;
    }

    /// How many alarms there are.
    synchronized int alarms() {
        return alarms;
    }

    /// How many things were noted that are no alarms.
    synchronized int notes() {
        return known.size() - alarms;
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
