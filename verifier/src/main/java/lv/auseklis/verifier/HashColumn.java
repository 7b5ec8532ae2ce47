package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A growing list of hashes without an object for each. They lie in blocks, so that growing copies nothing.
final class HashColumn {

    private static final int A_BLOCK = 4096;

    private final List<byte[]> blocks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /// Appends a place for a hash, of zeroes so far.
    int append() {
        if (size % A_BLOCK == 0) {
            blocks.add(new byte[A_BLOCK * Sha256.BYTES]);
        }
        return size++;
    }

    void append(byte[] from, int at) {
        int i = append();
        System.arraycopy(from, at, block(i), offset(i), Sha256.BYTES);
    }

    /// The block in which hash `i` lies.
    byte[] block(int i) {
        return blocks.get(i / A_BLOCK);
    }

    /// Where in its block hash `i` lies.
    int offset(int i) {
        return i % A_BLOCK * Sha256.BYTES;
    }

    byte[] get(int i) {
        return Arrays.copyOfRange(block(i), offset(i), offset(i) + Sha256.BYTES);
    }
}
