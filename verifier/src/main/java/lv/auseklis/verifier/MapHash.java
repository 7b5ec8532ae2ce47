package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The hashes of the map from entities to their latest entries (docs/log-format.md, "The map").
final class MapHash {

    static final byte LEAF = 2;
    static final byte NODE = 3;
    static final int DEPTH = 256;

    private MapHash() {}

    static byte[] key(String entity) {
        var uuid = UUID.fromString(entity);
        return Sha256.of(ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array());
    }

    static byte[] leaf(byte[] key, long index) {
        return Sha256.of(
                new byte[] {LEAF}, key, ByteBuffer.allocate(8).putLong(index).array());
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(new byte[] {NODE}, left, right);
    }

    /// The bit of a key that decides at this depth: 0 goes left, 1 goes right.
    static int bit(byte[] keys, int offset, int depth) {
        return keys[offset + (depth >> 3)] >> (7 - (depth & 7)) & 1;
    }
}
