package lv.auseklis.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Random proofs for trees of any size, built from random hashes by the definition of RFC 6962, and spoiled in every
/// way that a liar could think of.
final class ProofCases {

    private static final long LARGEST = (1L << 53) - 1;

    private final RandomGenerator random;

    ProofCases(RandomGenerator random) {
        this.random = random;
    }

    /// @param second the index of an inclusion, the earlier size of a consistency
    /// @param firstHash the hash of the leaf, the earlier root
    record Case(String kind, long second, long size, byte[] firstHash, byte[] root, List<byte[]> hashes) {

        Map<String, Object> json() {
            return Map.of(
                    "kind",
                    kind,
                    "a",
                    second,
                    "b",
                    size,
                    "first",
                    base64(firstHash),
                    "root",
                    base64(root),
                    "hashes",
                    hashes.stream().map(Case::base64).toList());
        }

        private static String base64(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }

    Case next() {
        var good = random.nextBoolean() ? inclusion() : consistency();
        return random.nextInt(4) == 0 ? good : spoiled(good);
    }

    private long size() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong(1, 9);
            case 1 -> 1L << random.nextInt(0, 53);
            case 2 -> random.nextLong(1, 1000);
            default -> random.nextLong(1, LARGEST);
        };
    }

    private byte[] hash() {
        var hash = new byte[32];
        random.nextBytes(hash);
        return hash;
    }

    private Case inclusion() {
        long size = size();
        long index = random.nextInt(3) == 0 ? size - 1 : random.nextLong(size);
        var leaf = hash();
        var used = new ArrayList<byte[]>();
        var root = included(index, size, leaf, used);
        return new Case("inclusion", index, size, leaf, root, used);
    }

    private byte[] included(long index, long size, byte[] leaf, List<byte[]> used) {
        if (size == 1) {
            return leaf;
        }
        long k = SampleTree.split(size);
        var inner = index < k ? included(index, k, leaf, used) : included(index - k, size - k, leaf, used);
        var sibling = hash();
        used.add(sibling);
        return index < k ? SampleTree.node(inner, sibling) : SampleTree.node(sibling, inner);
    }

    private Case consistency() {
        long to = size();
        long from = random.nextInt(8) == 0 ? to : random.nextLong(to + 1);
        if (random.nextInt(3) == 0) {
            from = Long.highestOneBit(Math.max(1, from));
        }
        if (from == 0) {
            return new Case("consistency", 0, to, SampleTree.sha256(), hash(), List.of());
        }
        var used = new ArrayList<byte[]>();
        var roots = continued(from, to, true, used);
        return new Case("consistency", from, to, roots[0], roots[1], used);
    }

    private byte[][] continued(long from, long to, boolean whole, List<byte[]> used) {
        if (from == to) {
            var shared = hash();
            if (!whole) {
                used.add(shared);
            }
            return new byte[][] {shared, shared};
        }
        long k = SampleTree.split(to);
        var inner = from <= k ? continued(from, k, whole, used) : continued(from - k, to - k, false, used);
        var sibling = hash();
        used.add(sibling);
        return from <= k
                ? new byte[][] {inner[0], SampleTree.node(inner[1], sibling)}
                : new byte[][] {SampleTree.node(sibling, inner[0]), SampleTree.node(sibling, inner[1])};
    }

    private Case spoiled(Case c) {
        return switch (random.nextInt(10)) {
            case 0 -> new Case(c.kind, near(c.second), c.size, c.firstHash, c.root, c.hashes);
            case 1 -> new Case(c.kind, c.second, near(c.size), c.firstHash, c.root, c.hashes);
            case 2 -> new Case(c.kind, c.second, c.size, bytes(c.firstHash), c.root, c.hashes);
            case 3 -> new Case(c.kind, c.second, c.size, c.firstHash, bytes(c.root), c.hashes);
            case 4 -> new Case(c.kind, c.second, c.size, c.root, c.firstHash, c.hashes);
            case 5 -> new Case(c.kind, c.size, c.second, c.firstHash, c.root, c.hashes);
            case 6 -> new Case(c.kind, near(c.second), near(c.size), c.firstHash, c.root, c.hashes);
            default -> new Case(c.kind, c.second, c.size, c.firstHash, c.root, list(c.hashes));
        };
    }

    private long near(long n) {
        return switch (random.nextInt(4)) {
            case 0 -> Math.max(0, n - 1);
            case 1 -> 0;
            case 2 -> Math.min(LARGEST, n ^ (1L << random.nextInt(53)));
            default -> Math.min(LARGEST, n + 1);
        };
    }

    private byte[] bytes(byte[] hash) {
        var other = hash.clone();
        return switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(other, 31);
            case 2 -> java.util.Arrays.copyOf(other, 33);
            case 3 -> new byte[32];
            default -> {
                other[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
                yield other;
            }
        };
    }

    private List<byte[]> list(List<byte[]> hashes) {
        Deque<byte[]> changed = new ArrayDeque<>(hashes);
        switch (random.nextInt(6)) {
            case 0 -> changed.addLast(hash());
            case 1 -> changed.addFirst(hash());
            case 2 -> changed.pollLast();
            case 3 -> changed.pollFirst();
            default -> {
                var all = new ArrayList<>(hashes);
                if (random.nextBoolean()) {
                    Collections.reverse(all);
                } else if (!all.isEmpty()) {
                    int at = random.nextInt(all.size());
                    all.set(at, bytes(all.get(at)));
                }
                return all;
            }
        }
        return List.copyOf(changed);
    }
}
