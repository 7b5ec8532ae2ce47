package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The proof of one entry, enough by itself (C2SP tlog-proof; docs/log-format.md, "tlog-proof"). `leaf` is
/// what the line `extra` carries. Nothing in it is to be trusted before [#verify].
public record TlogProof(byte[] leaf, long index, List<byte[]> hashes, byte[] checkpoint) {

    static final int MOST_BYTES = 2_000_000;
    static final String FIRST_LINE = "c2sp.org/tlog-proof@v1\n";

    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /// An entry of which it is certain that it is in the log of this checkpoint.
    public record Entry(Leaf leaf, Checkpoint.Verified checkpoint) {}

    /// @throws Refused if the bytes are not a proof that carries its leaf
    public static TlogProof parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused("the proof is longer than " + MOST_BYTES + " bytes");
        }
        var text = Canonical.utf8(bytes, "the proof");
        if (!text.startsWith(FIRST_LINE)) {
            throw new Refused("the proof does not begin with the line " + FIRST_LINE.trim());
        }
        int split = text.indexOf("\n\n");
        if (split < 0) {
            throw new Refused("no empty line stands before the checkpoint");
        }
        var lines = text.substring(0, split).split("\n", Long.SIZE + 4);
        if (lines.length < 3 || !lines[1].startsWith(EXTRA) || !lines[2].startsWith(INDEX)) {
            throw new Refused("the lines \"extra\" (the leaf) and \"index\" are missing");
        }
        if (lines.length > 3 + Long.SIZE) {
            throw new Refused("the proof has more hashes than any proof needs");
        }
        var hashes = Arrays.stream(lines)
                .skip(3)
                .map(line -> Canonical.hash(line, "a hash of the proof"))
                .toList();
        return new TlogProof(
                Canonical.base64(lines[1].substring(EXTRA.length()), "the leaf"),
                Canonical.decimal(lines[2].substring(INDEX.length()), "the index"),
                hashes,
                text.substring(split + 2).getBytes(StandardCharsets.UTF_8));
    }

    /// The leaf that bytes carry which are no sound proof, so that it can be shown all the same; null if
    /// there is none.
    static byte[] leafOf(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
        for (var line : text.split("\n", 3)) {
            if (line.startsWith(EXTRA)) {
                try {
                    return Canonical.base64(line.substring(EXTRA.length()), "the leaf");
                } catch (Refused e) {
                    return null;
                }
            }
        }
        return null;
    }

    /// Checks everything: the signatures of the checkpoint, that the leaf is in its tree, that the leaf
    /// says its place.
    ///
    /// @throws Refused if anything does not hold
    public Entry verify(Collection<NoteKey> logKeys, Collection<NoteKey> witnesses) {
        var verified = Checkpoint.verify(checkpoint, logKeys, witnesses);
        var tree = verified.checkpoint();
        Proofs.inclusion(index, tree.size(), Sha256.leaf(leaf), hashes, tree.root());
        var read = Leaf.parse(leaf);
        if (read.index() != index) {
            throw new Refused("the leaf says that it is entry " + read.index() + ", and its place is " + index);
        }
        if (read.previous().orElse(LeafReader.NONE) >= index) {
            throw new Refused("the leaf names an entry that is not before it: "
                    + read.previous().getAsLong());
        }
        return new Entry(read, verified);
    }
}
