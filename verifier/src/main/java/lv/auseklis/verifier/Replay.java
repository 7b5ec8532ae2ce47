package lv.auseklis.verifier;

import java.util.Arrays;
import java.util.TreeMap;

/// Goes through the entries of a log in their order and checks what only the order can tell: that each says its place,
/// the entry before it about the same entity and a time not before that of its predecessor, and what the acts of the
/// log itself say.
final class Replay {

    final EntityIndex entities = new EntityIndex();
    final ActsOfLog acts;
    final HashColumn fullTiles = new HashColumn();
    final CompactRange tree = new CompactRange();
    final Wrongs wrongs = new Wrongs();

    /// Whether the entries lead to the root that was signed.
    boolean isSigned;

    private static final int UNREAD = -1;

    private final TreeMap<Long, byte[]> rootsWanted;
    private int[] entityOf = new int[1024];
    private int count;
    private int firstUnread = Integer.MAX_VALUE;
    private long lastRecorded = Long.MIN_VALUE;

    /// @param rootsWanted sizes of the log; their roots are put into the map
    Replay(TreeMap<Long, byte[]> rootsWanted) {
        this.rootsWanted = rootsWanted;
        this.acts = new ActsOfLog(this);
    }

    /// Takes the next entries.
    void take(Bundle bundle) {
        wrongs.addAll(bundle.wrongs);
        grow(bundle);
        for (int i = 0; i < bundle.width; i++) {
            if (bundle.isRead[i]) {
                check(bundle, i);
                if (bundle.actsOfLog.containsKey(i)) {
                    acts.take(bundle.actsOfLog.get(i), count);
                }
            } else {
                firstUnread = Math.min(firstUnread, count);
                entityOf[count] = UNREAD;
            }
            count++;
        }
    }

    private void check(Bundle bundle, int i) {
        if (bundle.index[i] != count) {
            wrongs.add("entry " + count + ": it says that its index is " + bundle.index[i]);
        }
        int entity = entities.number(bundle.entityHigh[i], bundle.entityLow[i]);
        long expected = entities.latest(entity);
        if (bundle.previous[i] != expected && !isUnread(bundle.previous[i])) {
            wrongs.add("entry " + count + ": it names " + named(bundle.previous[i])
                    + " as the one before it about the same entity, expected " + named(expected));
        }
        entities.setLatest(entity, count);
        entityOf[count] = entity;
        if (bundle.recorded[i] < lastRecorded) {
            wrongs.add("entry " + count + ": it was recorded before the entry before it");
        }
        lastRecorded = bundle.recorded[i];
    }

    private boolean isUnread(long index) {
        return index >= firstUnread && index < count && entityOf[(int) index] == UNREAD;
    }

    private static String named(long index) {
        return index == LeafReader.NONE ? "none" : "entry " + index;
    }

    private void grow(Bundle bundle) {
        for (var wanted : rootsWanted
                .subMap(bundle.first, false, bundle.first + bundle.width, true)
                .entrySet()) {
            wanted.setValue(root(bundle, (int) (wanted.getKey() - bundle.first)));
        }
        if (bundle.width == TilePath.WIDTH) {
            tree.append(8, bundle.root);
            fullTiles.append(bundle.root, 0);
        } else {
            append(tree, bundle, bundle.width);
        }
        if (count + bundle.width > entityOf.length) {
            entityOf = Arrays.copyOf(entityOf, 2 * entityOf.length);
        }
    }

    private byte[] root(Bundle bundle, int entries) {
        var then = tree.copy();
        append(then, bundle, entries);
        return then.root();
    }

    private static void append(CompactRange tree, Bundle bundle, int entries) {
        for (int i = 0; i < entries; i++) {
            int at = i * Sha256.BYTES;
            tree.append(0, Arrays.copyOfRange(bundle.hashes, at, at + Sha256.BYTES));
        }
    }

    /// The number of the entity that an entry is about, or -1 if it could not be read.
    int entityOf(long index) {
        return entityOf[(int) index];
    }

    int firstUnread() {
        return firstUnread;
    }
}
