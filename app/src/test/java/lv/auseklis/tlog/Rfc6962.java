package lv.auseklis.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// RFC 6962, section 2.1, word for word and slow: what the tree of the program is held against.
public final class Rfc6962 {

    private Rfc6962() {}

    public static byte[] sha256(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(sha::update);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        var k = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<byte[]> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        var path = m < k ? path(m, left) : path(m - k, right);
        path.add(root(m < k ? right : left));
        return path;
    }

    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return m == 0 ? new ArrayList<>() : subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        var path = m <= k ? subproof(m, left, known) : subproof(m - k, right, false);
        path.add(root(m <= k ? right : left));
        return path;
    }

    private static int split(int n) {
        var k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }
}
