package lv.auseklis.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.verifier.Sha256;
import lv.auseklis.verifier.Signer;

/// A log of leaves that are only numbers, which tells its roots and proofs by the recursion of RFC 6962. With another
/// `story` it is another log under the same key.
final class GrowingLog {

    private final Signer signer;
    private final List<byte[]> hashes = new ArrayList<>();

    GrowingLog(Signer signer, int size, int forkedFrom, String story) {
        this.signer = signer;
        for (int i = 0; i < size; i++) {
            hashes.add(Sha256.leaf(((i < forkedFrom ? "" : story) + i).getBytes(StandardCharsets.UTF_8)));
        }
    }

    static GrowingLog honest(Signer signer) {
        return new GrowingLog(signer, 1000, 1000, "");
    }

    /// Another log that has the first entries in common with the honest one.
    static GrowingLog forked(Signer signer, int from) {
        return new GrowingLog(signer, 1000, from, "other ");
    }

    byte[] root(int size) {
        return size == 0 ? Sha256.emptyTree() : root(0, size);
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return hashes.get(from);
        }
        int k = Integer.highestOneBit(to - from - 1);
        return Sha256.node(root(from, from + k), root(from + k, to));
    }

    String checkpoint(int size) {
        return signer.checkpoint(size, root(size));
    }

    byte[] submission(int old, int size) {
        return submission(String.valueOf(old), proof(old, size), checkpoint(size));
    }

    static byte[] submission(String old, String proof, String checkpoint) {
        return ("old " + old + "\n" + proof + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }

    String proof(int from, int to) {
        var proof = new StringBuilder();
        if (from > 0 && from < to) {
            subproof(from, 0, to, true)
                    .forEach(hash -> proof.append(Base64.getEncoder().encodeToString(hash))
                            .append('\n'));
        }
        return proof.toString();
    }

    private List<byte[]> subproof(int m, int from, int to, boolean whole) {
        if (m == to - from) {
            return new ArrayList<>(whole ? List.of() : List.of(root(from, to)));
        }
        int k = Integer.highestOneBit(to - from - 1);
        var proof = m <= k ? subproof(m, from, from + k, whole) : subproof(m - k, from + k, to, false);
        proof.add(m <= k ? root(from + k, to) : root(from, from + k));
        return proof;
    }

    /// What a server of this log of this size has.
    Map<String, byte[]> files(int size) {
        var files = new HashMap<String, byte[]>();
        files.put("checkpoint", checkpoint(size).getBytes(StandardCharsets.UTF_8));
        for (int level = 0, each = 1; size / each > 0; level++, each *= 256) {
            for (int start = 0; start < size / each; start += 256) {
                int width = Math.min(256, size / each - start);
                var tile = new byte[32 * width];
                for (int i = 0; i < width; i++) {
                    System.arraycopy(root((start + i) * each, (start + i + 1) * each), 0, tile, 32 * i, 32);
                }
                files.put(
                        "tile/" + level + "/" + String.format("%03d", start / 256) + (width < 256 ? ".p/" + width : ""),
                        tile);
            }
        }
        return files;
    }
}
