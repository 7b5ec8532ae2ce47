package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The map from entities to their latest entries (docs/log-format.md, "The map"), kept as a tree in primitive arrays,
/// so that a root after a few changes costs only the hashes on their paths. Entities are numbers from 0 on, which come
/// in their order.
///
/// A reference to a subtree is 0 if it is empty, n if it is the inner node n, -(e+1) if it is the leaf of entity e.
final class SparseMap {

    private static final int EMPTY = 0;
    private static final byte[] EMPTY_HASH = new byte[Sha256.BYTES];

    private final HashColumn keys = new HashColumn();
    private final HashColumn leafHashes = new HashColumn();
    private final HashColumn nodeHashes = new HashColumn();
    private long[] latest = new long[1024];
    private boolean[] staleLeaf = new boolean[1024];
    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private boolean[] staleNode = new boolean[1024];
    private int root = EMPTY;

    private final Sha256 sha = new Sha256();
    private final byte[] scratch = new byte[1 + Sha256.BYTES + Long.BYTES];
    private final ByteBuffer scratchNumbers = ByteBuffer.wrap(scratch);

    SparseMap() {
        nodeHashes.append(); // Node 0 stands for the empty subtree.
    }

    /// How many entities the map holds.
    int size() {
        return keys.size();
    }

    /// Sets the latest entry about an entity; a new entity has the number [#size].
    void put(int entity, long high, long low, long index) {
        if (entity == size()) {
            append(high, low);
        }
        latest[entity] = index;
        staleLeaf[entity] = true;
        insert(entity);
    }

    private void append(long high, long low) {
        int entity = keys.append();
        leafHashes.append();
        scratchNumbers.putLong(0, high).putLong(Long.BYTES, low);
        sha.hash(scratch, 2 * Long.BYTES, keys.block(entity), keys.offset(entity));
        if (entity == latest.length) {
            latest = Arrays.copyOf(latest, 2 * entity);
            staleLeaf = Arrays.copyOf(staleLeaf, 2 * entity);
        }
    }

    /// Walks down to the leaf of the entity, or makes room for it, and marks the path as to be hashed anew.
    private void insert(int entity) {
        int parent = EMPTY;
        int place = root;
        int depth = 0;
        while (place > 0) {
            staleNode[place] = true;
            parent = place;
            place = bit(entity, depth++) == 0 ? left[place] : right[place];
        }
        if (place != -(entity + 1)) {
            link(parent, entity, depth - 1, place == EMPTY ? -(entity + 1) : parted(entity, -place - 1, depth));
        }
    }

    private void link(int parent, int entity, int depth, int child) {
        if (parent == EMPTY) {
            root = child;
        } else if (bit(entity, depth) == 0) {
            left[parent] = child;
        } else {
            right[parent] = child;
        }
    }

    /// The subtree at this depth that holds two entities: as many nodes as it takes until their keys part.
    private int parted(int entity, int other, int depth) {
        int top = node();
        int node = top;
        int at = depth;
        while (bit(entity, at) == bit(other, at)) {
            int child = node();
            link(node, entity, at++, child);
            node = child;
        }
        link(node, entity, at, -(entity + 1));
        link(node, other, at, -(other + 1));
        return top;
    }

    private int node() {
        int node = nodeHashes.append();
        if (node == left.length) {
            left = Arrays.copyOf(left, 2 * node);
            right = Arrays.copyOf(right, 2 * node);
            staleNode = Arrays.copyOf(staleNode, 2 * node);
        }
        staleNode[node] = true;
        return node;
    }

    private int bit(int entity, int depth) {
        return MapHash.bit(keys.block(entity), keys.offset(entity), depth);
    }

    /// The root over what was put so far.
    byte[] root() {
        refresh(root);
        var hash = new byte[Sha256.BYTES];
        System.arraycopy(block(root), offset(root), hash, 0, hash.length);
        return hash;
    }

    /// As deep as the tree, which is at most 256.
    private void refresh(int place) {
        if (place < 0) {
            refreshLeaf(-place - 1);
        } else if (staleNode[place]) {
            int l = left[place];
            int r = right[place];
            refresh(l);
            refresh(r);
            sha.node(
                    MapHash.NODE,
                    block(l),
                    offset(l),
                    block(r),
                    offset(r),
                    nodeHashes.block(place),
                    nodeHashes.offset(place));
            staleNode[place] = false;
        }
    }

    private void refreshLeaf(int entity) {
        if (staleLeaf[entity]) {
            scratch[0] = MapHash.LEAF;
            System.arraycopy(keys.block(entity), keys.offset(entity), scratch, 1, Sha256.BYTES);
            scratchNumbers.putLong(1 + Sha256.BYTES, latest[entity]);
            sha.hash(scratch, scratch.length, leafHashes.block(entity), leafHashes.offset(entity));
            staleLeaf[entity] = false;
        }
    }

    private byte[] block(int place) {
        if (place == EMPTY) {
            return EMPTY_HASH;
        }
        return place > 0 ? nodeHashes.block(place) : leafHashes.block(-place - 1);
    }

    private int offset(int place) {
        if (place == EMPTY) {
            return 0;
        }
        return place > 0 ? nodeHashes.offset(place) : leafHashes.offset(-place - 1);
    }
}
