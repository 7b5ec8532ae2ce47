package lv.auseklis.tlog;

/// Where the hashes of the tree stand: tiles of up to 256 hashes of 32 bytes, as C2SP tlog-tiles numbers them.
@FunctionalInterface
public interface TileSource {

    int WIDTH = 256;
    int TILE_BYTES = WIDTH * Hash.BYTES;

    /// @return the hashes of the tile, at least as many as any tree asked for needs; empty if there is no such tile
    byte[] tile(int level, long number);
}
