package lv.auseklis.witness;

import java.util.ArrayList;
import java.util.List;
import lv.auseklis.verifier.Canonical;
import lv.auseklis.verifier.Refused;

/// What a log sends to `add-checkpoint`: the size that the witness should know, the proof of growth from there, and
/// the new checkpoint (C2SP tlog-witness).
record Submission(long old, List<byte[]> proof, byte[] checkpoint) {

    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_HASHES = 63;
    private static final String OLD = "old ";

    /// @throws Refused if it is not of that form
    static Submission parse(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new Refused("the request is longer than " + MOST_BYTES + " bytes");
        }
        var text = Canonical.utf8(body, "the request");
        int split = text.indexOf("\n\n");
        if (split < 0 || !text.startsWith(OLD)) {
            throw new Refused("the request is not an old size, a proof, an empty line and a checkpoint");
        }
        var lines = text.substring(0, split).split("\n", MOST_HASHES + 2);
        if (lines.length > MOST_HASHES + 1) {
            throw new Refused("the proof has more than " + MOST_HASHES + " lines");
        }
        var proof = new ArrayList<byte[]>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Canonical.hash(lines[i], "line " + i + " of the proof"));
        }
        long old = Canonical.decimal(lines[0].substring(OLD.length()), "the old size");
        return new Submission(old, proof, text.substring(split + 2).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
