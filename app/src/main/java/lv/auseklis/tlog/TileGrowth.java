package lv.auseklis.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Adds leaves at the end of the tree and says which tiles are new or have grown. A tile that becomes full puts its
/// hash into the level above.
public final class TileGrowth {

    /// Where a tile stands.
    public record Place(int level, long number) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return level == other.level ? Long.compare(number, other.number) : Integer.compare(level, other.level);
        }
    }

    private final TileSource stored;
    private final List<Level> levels = new ArrayList<>();
    private final SortedMap<Place, byte[]> changed = new TreeMap<>();
    private long size;

    public TileGrowth(TileSource stored, long size) {
        this.stored = stored;
        this.size = size;
    }

    private static final class Level {
        private final byte[] hashes = new byte[TileSource.TILE_BYTES];
        private long number;
        private int width;
    }

    public void add(byte[] leaf) {
        addHash(Hash.leaf(leaf));
    }

    public void addHash(byte[] leafHash) {
        put(0, leafHash);
        size++;
    }

    private void put(int height, byte[] hash) {
        var level = level(height);
        System.arraycopy(hash, 0, level.hashes, level.width * Hash.BYTES, Hash.BYTES);
        level.width++;
        if (level.width == TileSource.WIDTH) {
            changed.put(new Place(height, level.number), level.hashes.clone());
            level.number++;
            level.width = 0;
            put(height + 1, Hash.rootOf(level.hashes, 0, TileSource.WIDTH));
        }
    }

    private Level level(int height) {
        while (levels.size() <= height) {
            var level = new Level();
            var hashes = size >> (8 * levels.size());
            level.number = hashes / TileSource.WIDTH;
            level.width = (int) (hashes % TileSource.WIDTH);
            if (level.width > 0) {
                var partial = stored.tile(levels.size(), level.number);
                if (partial.length < level.width * Hash.BYTES) {
                    throw new MissingTile(levels.size(), level.number);
                }
                System.arraycopy(partial, 0, level.hashes, 0, level.width * Hash.BYTES);
            }
            levels.add(level);
        }
        return levels.get(height);
    }

    /// The tiles to store, lowest level first, and the new size of the tree. What was taken is not given again.
    public Grown take() {
        for (int height = 0; height < levels.size(); height++) {
            var level = levels.get(height);
            if (level.width > 0) {
                changed.put(new Place(height, level.number), Arrays.copyOf(level.hashes, level.width * Hash.BYTES));
            }
        }
        var tiles = new TreeMap<>(changed);
        changed.clear();
        return new Grown(size, tiles);
    }

    public record Grown(long size, SortedMap<Place, byte[]> tiles) {}
}
