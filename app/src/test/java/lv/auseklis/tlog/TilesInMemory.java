package lv.auseklis.tlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tiles as the database keeps them.
final class TilesInMemory implements TileSource {

    private final Map<TileGrowth.Place, byte[]> tiles = new HashMap<>();
    private long size;

    /// Integrates leaves as one run of the publisher does.
    void add(List<byte[]> leaves) {
        var growth = new TileGrowth(this, size);
        leaves.forEach(growth::add);
        var grown = growth.take();
        size = grown.size();
        tiles.putAll(grown.tiles());
    }

    @Override
    public byte[] tile(int level, long number) {
        return tiles.getOrDefault(new TileGrowth.Place(level, number), new byte[0]);
    }

    Map<TileGrowth.Place, byte[]> all() {
        return tiles;
    }
}
