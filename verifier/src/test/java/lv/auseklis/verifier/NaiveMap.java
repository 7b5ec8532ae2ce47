package lv.auseklis.verifier;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// The map from entities to their latest entries as docs/log-format.md writes it down: recursion over the
/// sorted leaves, and nothing of the code under test but SHA-256.
final class NaiveMap {

    private static final byte[] EMPTY = new byte[32];

    private record Place(byte[] key, UUID entity, long latest) {}

    private final List<Place> places;

    NaiveMap(Map<UUID, Long> latest) {
        places = new ArrayList<>(latest.size());
        latest.forEach((entity, index) -> places.add(new Place(key(entity), entity, index)));
        places.sort((a, b) -> Arrays.compareUnsigned(a.key(), b.key()));
    }

    static byte[] key(UUID entity) {
        var digits = entity.toString().replace("-", "");
        var number = new BigInteger("1" + digits, 16).toByteArray(); // The 1 keeps leading zeroes.
        return Sha256.of(Arrays.copyOfRange(number, 1, 17));
    }

    byte[] root() {
        return root(0, places.size(), 0);
    }

    private byte[] root(int from, int to, int depth) {
        if (from == to) {
            return EMPTY;
        }
        if (to - from == 1) {
            var place = places.get(from);
            return Sha256.of(
                    new byte[] {2},
                    place.key(),
                    ByteBuffer.allocate(8).putLong(place.latest()).array());
        }
        int split = split(from, to, depth);
        if (to - from > 50_000) {
            var left = CompletableFuture.supplyAsync(() -> root(from, split, depth + 1));
            var right = root(split, to, depth + 1);
            return Sha256.of(new byte[] {3}, left.join(), right);
        }
        return Sha256.of(new byte[] {3}, root(from, split, depth + 1), root(split, to, depth + 1));
    }

    /// The first place whose bit at this depth is 1.
    private int split(int from, int to, int depth) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) / 2;
            if ((places.get(middle).key()[depth / 8] >> (7 - depth % 8) & 1) == 1) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The siblings from the leaf of the entity up; of an entity that is not in the map those of the place
    /// where its path ends.
    List<byte[]> siblings(UUID entity) {
        var siblings = new ArrayList<byte[]>();
        var key = key(entity);
        int from = 0;
        int to = places.size();
        for (int depth = 0; to - from > 1; depth++) {
            int split = split(from, to, depth);
            if ((key[depth / 8] >> (7 - depth % 8) & 1) == 0) {
                siblings.add(0, root(split, to, depth + 1));
                to = split;
            } else {
                siblings.add(0, root(from, split, depth + 1));
                from = split;
            }
        }
        return siblings;
    }
}
