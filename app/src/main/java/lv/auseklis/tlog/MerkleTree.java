package lv.auseklis.tlog;

import java.util.ArrayList;
import java.util.List;

/// The Merkle tree of the log (RFC 6962, section 2.1) over stored tiles: its root at any size, and proofs.
public final class MerkleTree {

    private static final int TILE_HEIGHT = 8;
    private static final byte[] EMPTY = Hash.of(new byte[0]);

    private final TileSource tiles;

    public MerkleTree(TileSource tiles) {
        this.tiles = tiles;
    }

    /// @throws MissingTile if the stored tiles do not reach so far
    public byte[] root(long size) {
        return size == 0 ? EMPTY : root(0, size);
    }

    /// The hash of one entry as the tree has it.
    public byte[] leaf(long index) {
        return complete(0, index);
    }

    /// The inclusion proof of an entry in the tree of a size, from the leaf up (RFC 6962, section 2.1.1).
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("An entry is proved in a tree that holds it");
        }
        var path = new ArrayList<byte[]>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + largestPowerBelow(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /// The proof that the tree of a size begins with that of a smaller one (RFC 6962, section 2.1.2).
    public List<byte[]> consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A tree is consistent with an equal or smaller one");
        }
        var path = new ArrayList<byte[]>();
        if (from > 0 && from < to) {
            consistency(from, 0, to, true, path);
        }
        return path;
    }

    private void consistency(long old, long from, long to, boolean known, List<byte[]> path) {
        if (old == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        var middle = from + largestPowerBelow(to - from);
        if (old <= middle) {
            consistency(old, from, middle, known, path);
            path.add(root(middle, to));
        } else {
            consistency(old, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /// The hash over the entries of a range that begins where a subtree does.
    private byte[] root(long from, long to) {
        var count = to - from;
        if (Long.bitCount(count) == 1) {
            var height = Long.numberOfTrailingZeros(count);
            return complete(height, from >> height);
        }
        var middle = from + largestPowerBelow(count);
        return Hash.node(root(from, middle), root(middle, to));
    }

    private byte[] complete(int height, long number) {
        var level = height / TILE_HEIGHT;
        var within = height % TILE_HEIGHT;
        var first = number << within;
        var position = (int) (first % TileSource.WIDTH);
        var hashes = tiles.tile(level, first / TileSource.WIDTH);
        if (hashes.length < (position + (1 << within)) * Hash.BYTES) {
            throw new MissingTile(level, first / TileSource.WIDTH);
        }
        return Hash.rootOf(hashes, position, 1 << within);
    }

    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }
}
