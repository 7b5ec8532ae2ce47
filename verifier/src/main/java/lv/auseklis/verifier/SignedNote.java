package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;

/// A note with its signatures (C2SP signed-note). Reading one says nothing about who signed it: ask [#signedBy].
///
/// Holds: the text ends with a newline; there are 1 to 100 signature lines; nothing in it is malformed.
public final class SignedNote {

    public static final int MOST_BYTES = 1_000_000;
    public static final int MOST_SIGNATURES = 100;

    private static final String DASH = "— ";

    /// A signature line: `bytes` are what follows the key id.
    public record Line(String name, int id, byte[] bytes) {

        boolean isOf(NoteKey key) {
            return key.isSupported() && key.id() == id && key.name().equals(name);
        }
    }

    /// A signature that holds, with the time in seconds since 1970 if it is a witness's.
    public record Signed(NoteKey key, OptionalLong time) {}

    private final String text;
    private final List<Line> lines;

    private SignedNote(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /// @throws Refused if the bytes are not a signed note
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused("the note is longer than " + MOST_BYTES + " bytes");
        }
        var note = Canonical.utf8(bytes, "the note");
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Refused("the note has control characters");
        }
        int split = note.lastIndexOf("\n\n");
        if (split < 1) {
            throw new Refused("no empty line stands between the text of the note and its signatures");
        }
        return new SignedNote(note.substring(0, split + 1), lines(note.substring(split + 2)));
    }

    private static List<Line> lines(String signatures) {
        if (signatures.isEmpty()) {
            throw new Refused("the note has no signature");
        }
        if (!signatures.endsWith("\n")) {
            throw new Refused("the last line of the note does not end with a newline");
        }
        var texts = signatures.substring(0, signatures.length() - 1).split("\n", MOST_SIGNATURES + 1);
        if (texts.length > MOST_SIGNATURES) {
            throw new Refused("the note has more than " + MOST_SIGNATURES + " signatures");
        }
        return Arrays.stream(texts).map(SignedNote::line).toList();
    }

    private static Line line(String text) {
        int space = text.indexOf(' ', DASH.length());
        if (!text.startsWith(DASH) || space < 0) {
            throw new Refused("a line of the signatures is not one: " + Shown.text(text));
        }
        var name = NoteKey.checkedName(text.substring(DASH.length(), space));
        var bytes = Canonical.base64(text.substring(space + 1), "the signature of " + Shown.text(name));
        if (bytes.length <= Integer.BYTES) {
            throw new Refused("the signature of " + Shown.text(name) + " is too short");
        }
        return new Line(name, ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /// The text, with the newline at its end.
    public String text() {
        return text;
    }

    public byte[] textBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public List<Line> lines() {
        return lines;
    }

    /// The signatures of these keys, in the order of the note; those of other keys are ignored.
    ///
    /// @throws Refused if a signature of one of these keys does not hold, or stands there twice
    public List<Signed> signedBy(Collection<NoteKey> keys) {
        var found = new ArrayList<Signed>();
        var seen = new HashSet<NoteKey>();
        for (var line : lines) {
            var key = keys.stream().filter(line::isOf).findFirst();
            if (key.isEmpty()) {
                continue;
            }
            if (!seen.add(key.get())) {
                throw new Refused("the key " + Shown.text(line.name()) + " signed twice");
            }
            found.add(checked(line, key.get()));
        }
        return found;
    }

    /// The note as it is, but with no signatures other than those of these keys.
    public String only(Collection<NoteKey> keys) {
        var note = new StringBuilder(text).append('\n');
        for (var line : lines) {
            if (keys.stream().anyMatch(line::isOf)) {
                var bytes = ByteBuffer.allocate(Integer.BYTES + line.bytes().length);
                bytes.putInt(line.id()).put(line.bytes());
                note.append(DASH).append(line.name()).append(' ');
                note.append(Canonical.base64(bytes.array())).append('\n');
            }
        }
        return note.toString();
    }

    private Signed checked(Line line, NoteKey key) {
        if (!key.verifies(textBytes(), line.bytes())) {
            throw new Refused("the signature of " + Shown.text(line.name()) + " does not hold");
        }
        boolean timed = key.type() == NoteKey.COSIGNATURE;
        return new Signed(key, timed ? OptionalLong.of(NoteKey.time(line.bytes())) : OptionalLong.empty());
    }
}
