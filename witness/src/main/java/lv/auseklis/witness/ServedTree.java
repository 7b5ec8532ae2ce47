package lv.auseklis.witness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.verifier.Refused;
import lv.auseklis.verifier.Server;
import lv.auseklis.verifier.Sha256;
import lv.auseklis.verifier.TilePath;

/// The tree of a log of some size, as its tiles tell it. What they tell is to be proven with
/// [lv.auseklis.verifier.Proofs].
final class ServedTree {

    private static final int LEVELS_A_TILE = 8;
    private static final int TILE_BYTES = TilePath.WIDTH * Sha256.BYTES;

    private final Server server;
    private final long size;
    private final Map<String, byte[]> tiles = new HashMap<>();

    ServedTree(Server server, long size) {
        this.server = server;
        this.size = size;
    }

    /// The proof that this tree begins with that of `from` leaves: PROOF(from, D[size]) of RFC 6962, section 2.1.2.
    List<byte[]> consistency(long from) throws IOException {
        var proof = new ArrayList<byte[]>();
        if (from > 0 && from < size) {
            subproof(from, 0, size, true, proof);
        }
        return proof;
    }

    private void subproof(long m, long from, long to, boolean isWhole, List<byte[]> proof) throws IOException {
        if (m == to - from) {
            if (!isWhole) {
                proof.add(root(from, to));
            }
            return;
        }
        long k = split(to - from);
        if (m <= k) {
            subproof(m, from, from + k, isWhole, proof);
            proof.add(root(from + k, to));
        } else {
            subproof(m - k, from + k, to, false, proof);
            proof.add(root(from, from + k));
        }
    }

    private byte[] root(long from, long to) throws IOException {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return full(Long.numberOfTrailingZeros(leaves), from);
        }
        long k = split(leaves);
        return Sha256.node(root(from, from + k), root(from + k, to));
    }

    /// The root of the full subtree of 2^height leaves from this one on.
    private byte[] full(int height, long from) throws IOException {
        int level = height / LEVELS_A_TILE;
        int count = 1 << height % LEVELS_A_TILE;
        long first = from >> LEVELS_A_TILE * level;
        var tile = tile(level, first / TilePath.WIDTH);
        return fold(tile, (int) (first % TilePath.WIDTH), count);
    }

    private static byte[] fold(byte[] tile, int first, int count) {
        if (count == 1) {
            return Arrays.copyOfRange(tile, first * Sha256.BYTES, (first + 1) * Sha256.BYTES);
        }
        return Sha256.node(fold(tile, first, count / 2), fold(tile, first + count / 2, count / 2));
    }

    private byte[] tile(int level, long number) throws IOException {
        long hashes = size >> LEVELS_A_TILE * level;
        int width = (int) Math.min(TilePath.WIDTH, hashes - number * TilePath.WIDTH);
        var path = TilePath.hashes(level, number, width);
        var tile = tiles.get(path);
        if (tile == null) {
            tile = server.read(path, TILE_BYTES);
            if (tile == null) {
                tile = server.read(TilePath.hashes(level, number, TilePath.WIDTH), TILE_BYTES);
            }
            if (tile == null || tile.length < width * Sha256.BYTES) {
                throw new Refused(path + " is missing or too short");
            }
            tiles.put(path, tile);
        }
        return tile;
    }

    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
