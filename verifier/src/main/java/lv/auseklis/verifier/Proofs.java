package lv.auseklis.verifier;

import java.util.Arrays;
import java.util.List;

/// The two proofs of a Merkle tree. Strict: a proof has exactly the hashes that it needs, every hash and root has 32
/// bytes, an index lies below the size. What does not hold is [Refused].
public final class Proofs {

    private Proofs() {}

    /// Checks that the leaf with this hash is at `index` of the tree of `size` leaves with this root; `hashes` lead
    /// from the leaf up (RFC 9162, section 2.1.3.2).
    public static void inclusion(long index, long size, byte[] leafHash, List<byte[]> hashes, byte[] root) {
        if (index < 0 || index >= size) {
            throw new Refused("the index " + index + " is not below the size " + size);
        }
        Canonical.hash(leafHash, "the hash of the leaf");
        checkHashes(hashes);
        Canonical.hash(root, "the root");
        long fn = index;
        long sn = size - 1;
        var r = leafHash;
        for (var hash : hashes) {
            if (sn == 0) {
                throw tooLong();
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Sha256.node(hash, r);
                int shift = Long.numberOfTrailingZeros(fn);
                fn >>>= shift;
                sn >>>= shift;
            } else {
                r = Sha256.node(r, hash);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw tooShort();
        }
        checkRoot(r, root, "the root");
    }

    /// Checks that the tree of `to` leaves begins with the tree of `from` leaves; `hashes` lead up (RFC 9162, section
    /// 2.1.4.2). Every tree begins with the empty one, whose root is SHA-256 of nothing and whose proof is empty.
    public static void consistency(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {
        if (from < 0 || to < from) {
            throw new Refused("a tree of " + to + " leaves cannot begin with one of " + from);
        }
        Canonical.hash(fromRoot, "the root of the smaller tree");
        Canonical.hash(toRoot, "the root of the larger tree");
        checkHashes(hashes);
        if (from == 0) {
            checkRoot(Sha256.emptyTree(), fromRoot, "the root of the empty tree");
        }
        if (from == to) {
            checkRoot(fromRoot, toRoot, "the root of a tree of the same size");
        }
        if (from == 0 || from == to) {
            if (!hashes.isEmpty()) {
                throw tooLong();
            }
            return;
        }
        if (hashes.isEmpty()) {
            throw tooShort();
        }
        climb(from, to, fromRoot, toRoot, hashes);
    }

    private static void climb(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {
        int skipped = Long.numberOfTrailingZeros(from);
        long fn = (from - 1) >>> skipped;
        long sn = (to - 1) >>> skipped;
        boolean isWhole = Long.bitCount(from) == 1;
        var fr = isWhole ? fromRoot : hashes.get(0);
        var sr = fr;
        for (var hash : isWhole ? hashes : hashes.subList(1, hashes.size())) {
            if (sn == 0) {
                throw tooLong();
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Sha256.node(hash, fr);
                sr = Sha256.node(hash, sr);
                int shift = Long.numberOfTrailingZeros(fn);
                fn >>>= shift;
                sn >>>= shift;
            } else {
                sr = Sha256.node(sr, hash);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw tooShort();
        }
        checkRoot(fr, fromRoot, "the root of the smaller tree");
        checkRoot(sr, toRoot, "the root of the larger tree");
    }

    private static void checkHashes(List<byte[]> hashes) {
        if (hashes.size() > Long.SIZE) {
            throw tooLong();
        }
        hashes.forEach(hash -> Canonical.hash(hash, "a hash of the proof"));
    }

    private static void checkRoot(byte[] found, byte[] expected, String what) {
        if (!Arrays.equals(found, expected)) {
            throw new Refused("the proof leads to " + Canonical.base64(found) + ", and " + what + " is "
                    + Canonical.base64(expected));
        }
    }

    private static Refused tooLong() {
        return new Refused("the proof has more hashes than it needs");
    }

    private static Refused tooShort() {
        return new Refused("the proof has fewer hashes than it needs");
    }
}
