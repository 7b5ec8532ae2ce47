package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.List;

/// The roots of the largest full subtrees of a growing tree, from left to right: all that it takes to go on and to
/// tell the root (RFC 6962, section 2.1).
final class CompactRange {

    private final List<byte[]> roots = new ArrayList<>();
    private long size;

    CompactRange() {}

    private CompactRange(CompactRange other) {
        roots.addAll(other.roots);
        size = other.size;
    }

    CompactRange copy() {
        return new CompactRange(this);
    }

    long size() {
        return size;
    }

    /// Appends a full subtree of 2^height leaves; the size so far must be a multiple of that.
    void append(int height, byte[] hash) {
        var root = hash;
        for (long full = size >> height; (full & 1) == 1; full >>= 1) {
            root = Sha256.node(roots.remove(roots.size() - 1), root);
        }
        roots.add(root);
        size += 1L << height;
    }

    byte[] root() {
        if (roots.isEmpty()) {
            return Sha256.emptyTree();
        }
        var root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Sha256.node(roots.get(i), root);
        }
        return root;
    }
}
