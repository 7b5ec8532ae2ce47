package lv.auseklis.verifier;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 and the hashes of a Merkle tree (RFC 6962, section 2.1): leaf `SHA-256(0x00 ‖ leaf)`, node `SHA-256(0x01 ‖
/// left ‖ right)`. An instance belongs to one thread; it hashes without creating objects.
public final class Sha256 {

    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    static final byte NODE = 1;
    private static final ThreadLocal<Sha256> OF_THREAD = ThreadLocal.withInitial(Sha256::new);

    private final MessageDigest digest;
    private final byte[] pair = new byte[1 + 2 * BYTES];

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static Sha256 ofThread() {
        return OF_THREAD.get();
    }

    public static byte[] leaf(byte[] leaf) {
        return of(new byte[] {LEAF}, leaf);
    }

    public static byte[] node(byte[] left, byte[] right) {
        return of(new byte[] {NODE}, left, right);
    }

    /// The root of the tree without leaves.
    public static byte[] emptyTree() {
        return of();
    }

    static byte[] of(byte[]... parts) {
        var digest = ofThread().digest;
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /// Hashes a leaf that lies in `from` into `to`.
    void leaf(byte[] from, int offset, int length, byte[] to, int at) {
        digest.update(LEAF);
        digest.update(from, offset, length);
        finish(to, at);
    }

    /// Hashes two hashes, of which the left one lies in `left` and the right one in `right`.
    void node(byte prefix, byte[] left, int leftAt, byte[] right, int rightAt, byte[] to, int at) {
        pair[0] = prefix;
        System.arraycopy(left, leftAt, pair, 1, BYTES);
        System.arraycopy(right, rightAt, pair, 1 + BYTES, BYTES);
        digest.update(pair);
        finish(to, at);
    }

    void hash(byte[] from, int length, byte[] to, int at) {
        digest.update(from, 0, length);
        finish(to, at);
    }

    private void finish(byte[] to, int at) {
        try {
            digest.digest(to, at, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}
