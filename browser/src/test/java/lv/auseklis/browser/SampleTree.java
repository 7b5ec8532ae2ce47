package lv.auseklis.browser;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/// The Merkle tree as RFC 6962 defines it, from the top down: slow, and shares no thought with a verifier.
final class SampleTree {

    private SampleTree() {}

    static byte[] sha256(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha.update(part);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] leafHash(byte[] leaf) {
        return sha256(new byte[] {0}, leaf);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leafHash(leaves.getFirst());
        }
        int k = (int) split(leaves.size());
        return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /// PATH(m, D[n]).
    static List<byte[]> inclusion(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int k = (int) split(leaves.size());
        boolean left = index < k;
        var path =
                left ? inclusion(index, leaves.subList(0, k)) : inclusion(index - k, leaves.subList(k, leaves.size()));
        path.add(left ? root(leaves.subList(k, leaves.size())) : root(leaves.subList(0, k)));
        return path;
    }

    /// PROOF(m, D[n]).
    static List<byte[]> consistency(int from, List<byte[]> leaves) {
        return from == 0 || from == leaves.size() ? List.of() : subproof(from, leaves, true);
    }

    private static List<byte[]> subproof(int from, List<byte[]> leaves, boolean whole) {
        if (from == leaves.size()) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        int k = (int) split(leaves.size());
        if (from <= k) {
            var proof = subproof(from, leaves.subList(0, k), whole);
            proof.add(root(leaves.subList(k, leaves.size())));
            return proof;
        }
        var proof = subproof(from - k, leaves.subList(k, leaves.size()), false);
        proof.add(root(leaves.subList(0, k)));
        return proof;
    }

    /// The largest power of two below `n`.
    static long split(long n) {
        return Long.highestOneBit(n - 1);
    }
}
