package lv.auseklis.tlog;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The map from every entity to the index of its latest entry, as a sparse Merkle tree of 256 levels: the log commits
/// to its root once a day, and a proof from it says that no later entry about the entity was made before that
/// (docs/log-format.md, "The map").
public final class EntityMap {

    private static final int DEPTH = 256;
    private static final int LEAF = 2;
    private static final int NODE = 3;
    private static final byte[] EMPTY = new byte[Hash.BYTES];
    private static final int REMEMBERED_FROM = 64;

    private final byte[][] keys;
    private final long[] latest;
    private final Map<Long, byte[]> remembered = new HashMap<>();

    private EntityMap(byte[][] keys, long[] latest) {
        this.keys = keys;
        this.latest = latest;
    }

    /// What a proof of presence says: the latest entry and the siblings from the leaf up.
    public record Presence(long latest, List<byte[]> siblings) {}

    public static EntityMap of(Map<UUID, Long> latestByEntity) {
        record Leaf(byte[] key, long latest) {}
        var leaves = latestByEntity.entrySet().stream()
                .map(entry -> new Leaf(key(entry.getKey()), entry.getValue()))
                .sorted((one, other) -> Arrays.compareUnsigned(one.key(), other.key()))
                .toList();
        return new EntityMap(
                leaves.stream().map(Leaf::key).toArray(byte[][]::new),
                leaves.stream().mapToLong(Leaf::latest).toArray());
    }

    public static byte[] key(UUID entity) {
        return Hash.of(ByteBuffer.allocate(16)
                .putLong(entity.getMostSignificantBits())
                .putLong(entity.getLeastSignificantBits())
                .array());
    }

    public int entities() {
        return keys.length;
    }

    public synchronized byte[] root() {
        return hash(0, keys.length, 0);
    }

    /// Empty if the map does not hold the entity.
    public synchronized Optional<Presence> find(UUID entity) {
        var key = key(entity);
        var found = Arrays.binarySearch(keys, key, Arrays::compareUnsigned);
        if (found < 0) {
            return Optional.empty();
        }
        var siblings = new ArrayList<byte[]>();
        int from = 0;
        int to = keys.length;
        for (int depth = 0; to - from > 1; depth++) {
            var middle = split(from, to, depth);
            if (found < middle) {
                siblings.add(hash(middle, to, depth + 1));
                to = middle;
            } else {
                siblings.add(hash(from, middle, depth + 1));
                from = middle;
            }
        }
        return Optional.of(new Presence(latest[found], siblings.reversed()));
    }

    /// The hash of the subtree at a depth that holds the keys of a range.
    private byte[] hash(int from, int to, int depth) {
        if (from == to) {
            return EMPTY;
        }
        if (to - from == 1) {
            var index = ByteBuffer.allocate(Long.BYTES).putLong(latest[from]).array();
            return Hash.node(LEAF, keys[from], index);
        }
        var place = ((long) from << 9) | depth;
        var known = to - from >= REMEMBERED_FROM ? remembered.get(place) : null;
        if (known != null) {
            return known;
        }
        var middle = split(from, to, depth);
        var hash = Hash.node(NODE, hash(from, middle, depth + 1), hash(middle, to, depth + 1));
        if (to - from >= REMEMBERED_FROM) {
            remembered.put(place, hash);
        }
        return hash;
    }

    /// The first key of a range whose bit at a depth is 1; the keys of a range agree in all bits before it.
    private int split(int from, int to, int depth) {
        if (depth >= DEPTH) {
            throw new IllegalStateException("Two entities have the same key");
        }
        int low = from;
        int high = to;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if ((keys[middle][depth / 8] >> (7 - depth % 8) & 1) == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
