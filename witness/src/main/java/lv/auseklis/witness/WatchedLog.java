package lv.auseklis.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import lv.auseklis.verifier.Checkpoint;
import lv.auseklis.verifier.NoteKey;
import lv.auseklis.verifier.Proofs;
import lv.auseklis.verifier.Refused;
import lv.auseklis.verifier.Sha256;
import lv.auseklis.verifier.SignedNote;

/// One log that this witness knows: its keys and the last checkpoint cosigned. Whatever is decided about the log is
/// decided under its lock, and the new checkpoint is on the disk before its cosignature leaves.
final class WatchedLog {

    /// The last checkpoint that this witness cosigned; `note` is as the log signed it.
    record Last(Checkpoint checkpoint, String note, long time) {}

    private final String origin;
    private final List<NoteKey> keys;
    private final WitnessKey witness;
    private final Path file;
    private final Alarms alarms;
    private final InstantSource clock;
    private Last last;

    WatchedLog(String origin, List<NoteKey> keys, WitnessKey witness, Path folder, Alarms alarms, InstantSource clock)
            throws IOException {
        this.origin = origin;
        this.keys = keys;
        this.witness = witness;
        this.alarms = alarms;
        this.clock = clock;
        this.file = folder.resolve(fileName(origin));
        if (Files.exists(file)) {
            var note = Files.readString(file);
            last = new Last(
                    Checkpoint.parse(SignedNote.parse(note.getBytes(StandardCharsets.UTF_8))
                            .text()),
                    note,
                    Files.getLastModifiedTime(file).toInstant().getEpochSecond());
        }
    }

    private static String fileName(String origin) {
        var hash = Sha256.leaf(origin.getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(hash, 0, 8) + ".checkpoint";
    }

    String origin() {
        return origin;
    }

    /// The last checkpoint cosigned, or null.
    synchronized Last last() {
        return last;
    }

    Checkpoint.Verified verified(byte[] note) {
        return Checkpoint.verify(note, keys, List.of());
    }

    /// The checkpoint as the log signed it, without what others added.
    static String signed(Checkpoint.Verified verified) {
        return verified.note().only(verified.signers());
    }

    /// Answers a submission, in the order of C2SP tlog-witness.
    synchronized Answer add(Submission submission, Checkpoint.Verified verified) throws IOException {
        var next = verified.checkpoint();
        var note = signed(verified);
        noteSplitView(next, note);
        if (submission.old() > next.size()) {
            return Answer.text(400, "The old size is larger than that of the checkpoint.");
        }
        long known = last == null ? 0 : last.checkpoint().size();
        if (submission.old() != known) {
            return Answer.size(known);
        }
        var knownRoot = last == null ? Sha256.emptyTree() : last.checkpoint().root();
        if (known == next.size() && !Arrays.equals(knownRoot, next.root())) {
            return Answer.size(known);
        }
        try {
            Proofs.consistency(known, next.size(), knownRoot, next.root(), submission.proof());
        } catch (Refused e) {
            alarms.raise(Alarms.Kind.UNPROVED_GROWTH, origin, lastNote(), note, e.getMessage());
            return Answer.text(422, "The proof does not hold: " + e.getMessage());
        }
        return cosign(verified, note);
    }

    private Answer cosign(Checkpoint.Verified verified, String note) throws IOException {
        long time = clock.instant().getEpochSecond();
        if (last == null || !last.checkpoint().isSameTree(verified.checkpoint())) {
            Durable.replace(file, note.getBytes(StandardCharsets.UTF_8));
        }
        last = new Last(verified.checkpoint(), note, time);
        return Answer.text(200, witness.cosign(verified.note().textBytes(), time));
    }

    /// Two checkpoints that the log signed, of the same size and with different roots: whoever has both has caught it.
    synchronized void noteSplitView(Checkpoint seen, String note) throws IOException {
        if (last != null
                && seen.size() == last.checkpoint().size()
                && !last.checkpoint().isSameTree(seen)) {
            alarms.raise(
                    Alarms.Kind.SPLIT_VIEW,
                    origin,
                    lastNote(),
                    note,
                    "two roots of " + seen.size() + " entries: "
                            + last.checkpoint().rootText() + " and " + seen.rootText());
        }
    }

    /// Writes down what a client of the log saw.
    void raise(Alarms.Kind kind, Last then, String seen, String detail) throws IOException {
        alarms.raise(kind, origin, then.note(), seen, detail);
    }

    private String lastNote() {
        return last == null ? "" : last.note();
    }
}
