package lv.auseklis.verifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Up to 256 entries of the log, read, hashed and compared with the tile of their hashes: all that can be said about
/// them without those before. An entry that cannot be read has no fields; if the file is missing, the hashes are those
/// of the tile.
final class Bundle {

    private static final int LENGTH_BYTES = 2;
    static final int MOST_BYTES = TilePath.WIDTH * (LENGTH_BYTES + Leaf.MOST_BYTES);

    final long first;
    final int width;
    final byte[] hashes;
    final boolean[] isRead;
    final long[] entityHigh;
    final long[] entityLow;
    final long[] index;
    final long[] previous;
    final long[] recorded;
    /// The acts of the log itself, by their places in the bundle.
    final Map<Integer, Leaf> actsOfLog = new HashMap<>();
    final Wrongs wrongs = new Wrongs();

    /// The root over the entries of a full bundle.
    byte[] root;

    boolean isMissing;

    private Bundle(long first, int width) {
        this.first = first;
        this.width = width;
        hashes = new byte[width * Sha256.BYTES];
        isRead = new boolean[width];
        entityHigh = new long[width];
        entityLow = new long[width];
        index = new long[width];
        previous = new long[width];
        recorded = new long[width];
    }

    static Bundle read(Material material, long number, int width) throws IOException {
        var bundle = new Bundle(number * TilePath.WIDTH, width);
        var path = TilePath.entries(number, width);
        try {
            var bytes = Tiles.read(material, path, TilePath.entries(number, TilePath.WIDTH), MOST_BYTES);
            if (bytes == null) {
                throw new Refused("it is missing");
            }
            bundle.split(bytes, path, material);
        } catch (Refused e) {
            bundle.isMissing = true;
            bundle.wrongs.add(
                    path + " (entries " + bundle.first + " to " + (bundle.first + width - 1) + "): " + e.getMessage());
        }
        Tiles.compare(material, 0, number, bundle.hashes, width, bundle.wrongs, !bundle.isMissing);
        if (width == TilePath.WIDTH) {
            bundle.root = Tiles.root(bundle.hashes);
        }
        return bundle;
    }

    private void split(byte[] bytes, String path, Material material) throws IOException {
        var reader = new LeafReader();
        int at = 0;
        for (int i = 0; i < width; i++) {
            int length = length(bytes, at);
            if (length < 0) {
                wrongs.add(path + " ends within entry " + (first + i) + ", and it should have those up to "
                        + (first + width - 1));
                return;
            }
            take(i, bytes, at + LENGTH_BYTES, length, reader);
            at += LENGTH_BYTES + length;
        }
        if (at < bytes.length && (width == TilePath.WIDTH || material.read(path, MOST_BYTES) != null)) {
            wrongs.add(path + " has " + (bytes.length - at) + " bytes after its last entry, " + (first + width - 1));
        }
    }

    /// The length that stands here, or -1 if the file ends before so many bytes.
    private static int length(byte[] bytes, int at) {
        if (at + LENGTH_BYTES > bytes.length) {
            return -1;
        }
        int length = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
        return at + LENGTH_BYTES + length > bytes.length ? -1 : length;
    }

    private void take(int i, byte[] bytes, int from, int length, LeafReader reader) {
        Sha256.ofThread().leaf(bytes, from, length, hashes, i * Sha256.BYTES);
        try {
            reader.read(bytes, from, from + length);
            entityHigh[i] = reader.entityHigh;
            entityLow[i] = reader.entityLow;
            index[i] = reader.index;
            previous[i] = reader.previous;
            recorded[i] = reader.recorded;
            isRead[i] = true;
            if (reader.isOfLog) {
                actsOfLog.put(i, Leaf.parse(Arrays.copyOfRange(bytes, from, from + length)));
            }
        } catch (Refused e) {
            wrongs.add("entry " + (first + i) + ": " + e.getMessage());
        }
    }

    /// The bytes of one leaf, or null if they are not there.
    static byte[] leaf(Material material, long index, long size) throws IOException {
        long number = index / TilePath.WIDTH;
        int width = width(number, size);
        var bytes = Tiles.read(
                material, TilePath.entries(number, width), TilePath.entries(number, TilePath.WIDTH), MOST_BYTES);
        int at = 0;
        for (long i = number * TilePath.WIDTH; bytes != null && length(bytes, at) >= 0; i++) {
            int length = length(bytes, at);
            if (i == index) {
                return Arrays.copyOfRange(bytes, at + LENGTH_BYTES, at + LENGTH_BYTES + length);
            }
            at += LENGTH_BYTES + length;
        }
        return null;
    }

    /// How many entries a bundle of a log of this size has.
    static int width(long number, long size) {
        return (int) Math.min(TilePath.WIDTH, size - number * TilePath.WIDTH);
    }
}
