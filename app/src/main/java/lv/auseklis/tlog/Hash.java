package lv.auseklis.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 as RFC 6962, section 2.1, uses it: leaves, nodes and the empty tree cannot be taken for one another.
public final class Hash {

    public static final int BYTES = 32;

    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Hash::digest);

    private Hash() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static byte[] of(byte[] bytes) {
        return SHA.get().digest(bytes);
    }

    public static byte[] leaf(byte[] leaf) {
        var sha = SHA.get();
        sha.update((byte) 0);
        return sha.digest(leaf);
    }

    public static byte[] node(byte[] left, byte[] right) {
        return node(1, left, right);
    }

    /// A node with another first byte, for trees that are not that of RFC 6962.
    public static byte[] node(int mark, byte[] left, byte[] right) {
        var sha = SHA.get();
        sha.update((byte) mark);
        sha.update(left);
        return sha.digest(right);
    }

    /// The root over hashes that stand one after the other; their number is a power of two.
    public static byte[] rootOf(byte[] hashes, int from, int count) {
        var level = new byte[count][];
        for (int i = 0; i < count; i++) {
            level[i] = java.util.Arrays.copyOfRange(hashes, (from + i) * BYTES, (from + i + 1) * BYTES);
        }
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width / 2; i++) {
                level[i] = node(level[2 * i], level[2 * i + 1]);
            }
        }
        return level[0];
    }
}
