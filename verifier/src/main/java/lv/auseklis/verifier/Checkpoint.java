package lv.auseklis.verifier;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// What a log says about itself: so many entries, and this root over them (C2SP tlog-checkpoint). Extension lines are
/// refused: our log has none, and nothing could check what they say (docs/log-format.md, "Keys and notes").
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int LINES = 3;

    /// A checkpoint whose signature by the log holds, with the witnesses of ours that cosigned it.
    public record Verified(
            Checkpoint checkpoint, SignedNote note, List<NoteKey> signers, List<SignedNote.Signed> cosigners) {}

    /// Reads the text of a note as a checkpoint.
    ///
    /// @throws Refused if it is none, or is of no entries and does not have the root of the empty tree
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || lines[0].isEmpty() || !lines[LINES].isEmpty()) {
            throw new Refused("a checkpoint has three lines and no more: origin, size and root");
        }
        long size = Canonical.decimal(lines[1], "the size of the checkpoint");
        var root = Canonical.hash(lines[2], "the root of the checkpoint");
        if (size == 0 && !Arrays.equals(root, Sha256.emptyTree())) {
            throw new Refused("the checkpoint of an empty log does not have the root of the empty tree");
        }
        return new Checkpoint(lines[0], size, root);
    }

    /// Reads a checkpoint and checks who signed it.
    ///
    /// @param logKeys the keys that may have signed as the log; only those named like its origin make it count
    /// @param witnesses the witnesses whose cosignatures are of interest
    /// @throws Refused unless one of `logKeys` signed, and every signature of any of all these keys holds
    public static Verified verify(byte[] note, Collection<NoteKey> logKeys, Collection<NoteKey> witnesses) {
        var signed = SignedNote.parse(note);
        var checkpoint = parse(signed.text());
        var ofLogs = ofType(NoteKey.ED25519, logKeys);
        if (ofLogs.stream().noneMatch(checkpoint::isNamedBy)) {
            throw new Refused("the checkpoint is of the log " + Shown.text(checkpoint.origin())
                    + ", and none of the keys is one of that log");
        }
        var signers = signed.signedBy(ofLogs).stream()
                .map(SignedNote.Signed::key)
                .filter(checkpoint::isNamedBy)
                .toList();
        if (signers.isEmpty()) {
            throw new Refused("none of the keys of " + Shown.text(checkpoint.origin()) + " signed the checkpoint");
        }
        return new Verified(checkpoint, signed, signers, signed.signedBy(ofType(NoteKey.COSIGNATURE, witnesses)));
    }

    private static List<NoteKey> ofType(byte type, Collection<NoteKey> keys) {
        return keys.stream().filter(key -> key.type() == type).distinct().toList();
    }

    private boolean isNamedBy(NoteKey key) {
        return key.name().equals(origin);
    }

    /// Whether the other checkpoint is of the same log and the same tree.
    public boolean isSameTree(Checkpoint other) {
        return origin.equals(other.origin) && size == other.size && Arrays.equals(root, other.root);
    }

    public String rootText() {
        return Canonical.base64(root);
    }
}
