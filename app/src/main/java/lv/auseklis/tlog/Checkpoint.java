package lv.auseklis.tlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// What the log signed: how many entries it has and the root over them (C2SP tlog-checkpoint).
///
/// @param note   the signed note without cosignatures
/// @param signed when it was signed; the note itself bears no time
public record Checkpoint(long size, byte[] root, String note, Instant signed) {

    public static Checkpoint sign(String origin, long size, byte[] root, List<SigningKey> keys, Instant now) {
        var text = text(origin, size, root);
        var note = new StringBuilder(text).append('\n');
        for (var key : keys) {
            note.append(key.shown().line(key.sign(text.getBytes(StandardCharsets.UTF_8))));
        }
        return new Checkpoint(size, root, note.toString(), now);
    }

    public static String text(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /// Reads one of our own checkpoints back.
    ///
    /// @throws IllegalArgumentException if it is damaged or none of the keys signed it
    public static Checkpoint parse(String note, List<NoteKey> keys, Instant signed) {
        var end = note.indexOf("\n\n");
        var lines = note.lines().toList();
        if (end < 0 || lines.size() < 5) {
            throw new IllegalArgumentException("This is no checkpoint");
        }
        var text = note.substring(0, end + 1);
        var root = Base64.getDecoder().decode(lines.get(2));
        var checkpoint = new Checkpoint(Long.parseLong(lines.get(1)), root, note, signed);
        if (!text.equals(text(lines.get(0), checkpoint.size(), root)) || root.length != Hash.BYTES) {
            throw new IllegalArgumentException("This is no checkpoint");
        }
        var message = text.getBytes(StandardCharsets.UTF_8);
        var signatures = lines.subList(4, lines.size());
        if (keys.stream().noneMatch(key -> isSigned(key, signatures, message))) {
            throw new IllegalArgumentException("The checkpoint bears no signature of the log");
        }
        return checkpoint;
    }

    private static boolean isSigned(NoteKey key, List<String> lines, byte[] message) {
        return lines.stream().anyMatch(line -> key.verifies(key.signatureIn(line), message));
    }

    /// The three lines that signatures are over.
    public String text() {
        return note.substring(0, note.indexOf("\n\n") + 1);
    }
}
