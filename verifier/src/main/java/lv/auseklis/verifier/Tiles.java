package lv.auseklis.verifier;

import java.io.IOException;
import java.util.Arrays;

/// Compares the hashes that a log serves with those computed from its entries.
final class Tiles {

    private static final int BYTES = TilePath.WIDTH * Sha256.BYTES;

    private Tiles() {}

    /// A file of this width, or the wider one that has taken its place; null if neither is there.
    static byte[] read(Material material, String path, String fullPath, int mostBytes) throws IOException {
        var bytes = material.read(path, mostBytes);
        return bytes == null && !path.equals(fullPath) ? material.read(fullPath, mostBytes) : bytes;
    }

    /// The hashes of a tile, or null if they are not there.
    static byte[] read(Material material, int level, long tile, int width) throws IOException {
        var bytes = read(
                material, TilePath.hashes(level, tile, width), TilePath.hashes(level, tile, TilePath.WIDTH), BYTES);
        if (bytes == null || bytes.length == width * Sha256.BYTES) {
            return bytes;
        }
        if (bytes.length != BYTES) {
            throw new Refused("it has " + bytes.length + " bytes and not " + width * Sha256.BYTES);
        }
        return Arrays.copyOf(bytes, width * Sha256.BYTES);
    }

    /// Compares the hashes of a tile with those computed; of each that differs `what` tells what it is the hash of.
    static void compare(
            Material material, int level, long tile, byte[] computed, int width, Wrongs wrongs, boolean isComputed)
            throws IOException {
        var path = TilePath.hashes(level, tile, width);
        byte[] hashes;
        try {
            hashes = read(material, level, tile, width);
        } catch (Refused e) {
            wrongs.add(path + ": " + e.getMessage());
            return;
        }
        if (hashes == null) {
            wrongs.add(path + " is missing");
        } else if (isComputed) {
            for (int i = 0; i < width; i++) {
                int at = i * Sha256.BYTES;
                if (!Arrays.equals(hashes, at, at + Sha256.BYTES, computed, at, at + Sha256.BYTES)) {
                    wrongs.add(differs(level, tile * TilePath.WIDTH + i, path, hash(hashes, at), hash(computed, at)));
                }
            }
        } else {
            System.arraycopy(hashes, 0, computed, 0, hashes.length);
        }
    }

    private static String differs(int level, long i, String path, String expected, String found) {
        var what = level == 0
                ? "entry " + i
                : "entries " + (i << 8 * level) + " to " + ((i + 1 << 8 * level) - 1) + " (hash " + i + " of level "
                        + level + ")";
        return what + ": " + path + " has the hash " + expected + ", and the entries lead to " + found;
    }

    private static String hash(byte[] hashes, int at) {
        return Canonical.base64(Arrays.copyOfRange(hashes, at, at + Sha256.BYTES));
    }

    /// Compares all levels above the lowest, from the roots of the full tiles of the lowest.
    static void compareUpper(Material material, HashColumn roots, Wrongs wrongs) throws IOException {
        var hashes = roots;
        for (int level = 1; hashes.size() > 0; level++) {
            var above = new HashColumn();
            for (int start = 0; start < hashes.size(); start += TilePath.WIDTH) {
                int width = Math.min(TilePath.WIDTH, hashes.size() - start);
                var tile = new byte[width * Sha256.BYTES];
                for (int i = 0; i < width; i++) {
                    System.arraycopy(hashes.get(start + i), 0, tile, i * Sha256.BYTES, Sha256.BYTES);
                }
                compare(material, level, start / TilePath.WIDTH, tile, width, wrongs, true);
                if (width == TilePath.WIDTH) {
                    above.append(root(tile), 0);
                }
            }
            hashes = above;
        }
    }

    /// The root over the 256 hashes of a full tile.
    static byte[] root(byte[] tile) {
        var sha = Sha256.ofThread();
        var hashes = tile.clone();
        for (int left = TilePath.WIDTH / 2; left > 0; left /= 2) {
            for (int i = 0; i < left; i++) {
                int pair = 2 * i * Sha256.BYTES;
                sha.node(Sha256.NODE, hashes, pair, hashes, pair + Sha256.BYTES, hashes, i * Sha256.BYTES);
            }
        }
        return Arrays.copyOf(hashes, Sha256.BYTES);
    }
}
