package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.List;

/// The Merkle tree as RFC 6962, section 2.1, writes it down: recursion over the list of leaves, and nothing of the
/// code under test but SHA-256.
final class NaiveTree {

    private final List<byte[]> leafHashes;

    NaiveTree(List<byte[]> leafHashes) {
        this.leafHashes = leafHashes;
    }

    static NaiveTree ofSize(int size) {
        var hashes = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            hashes.add(Sha256.of(("\0leaf " + i).getBytes()));
        }
        return new NaiveTree(hashes);
    }

    byte[] leafHash(int index) {
        return leafHashes.get(index);
    }

    byte[] root(int size) {
        return size == 0 ? Sha256.of() : root(0, size);
    }

    byte[] root(int from, int to) {
        if (to - from == 1) {
            return leafHashes.get(from);
        }
        int k = split(to - from);
        return Sha256.of(new byte[] {1}, root(from, from + k), root(from + k, to));
    }

    /// PATH(m, D[n]).
    List<byte[]> inclusion(int m, int n) {
        return path(m, 0, n);
    }

    private List<byte[]> path(int m, int from, int to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        int k = split(to - from);
        var path = m < k ? path(m, from, from + k) : path(m - k, from + k, to);
        path.add(m < k ? root(from + k, to) : root(from, from + k));
        return path;
    }

    /// PROOF(m, D[n]).
    List<byte[]> consistency(int m, int n) {
        return m == 0 || m == n ? new ArrayList<>() : subproof(m, 0, n, true);
    }

    private List<byte[]> subproof(int m, int from, int to, boolean whole) {
        int n = to - from;
        if (m == n) {
            var proof = new ArrayList<byte[]>();
            if (!whole) {
                proof.add(root(from, to));
            }
            return proof;
        }
        int k = split(n);
        var proof = m <= k ? subproof(m, from, from + k, whole) : subproof(m - k, from + k, to, false);
        proof.add(m <= k ? root(from + k, to) : root(from, from + k));
        return proof;
    }

    /// The largest power of two below n.
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }
}
