package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/// Texts that have exactly one form. Everything else is refused, so that nobody can write one thing in two ways:
/// base64 with its padding and no stray bits, decimal numbers without leading zeroes, UTF-8 without malformed
/// sequences. `what` names the thing in the refusal.
public final class Canonical {

    private static final int LONGEST_DECIMAL = 19;
    private static final HexFormat HEX = HexFormat.of();

    private Canonical() {}

    /// The bytes of standard base64 (RFC 4648, section 4).
    public static byte[] base64(String text, String what) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(what + " is not base64");
        }
        if (!base64(bytes).equals(text)) {
            throw new Refused(what + " is not canonical base64");
        }
        return bytes;
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// A SHA-256 hash in base64: 32 bytes.
    public static byte[] hash(String text, String what) {
        return hash(base64(text, what), what);
    }

    static byte[] hash(byte[] bytes, String what) {
        if (bytes.length != Sha256.BYTES) {
            throw new Refused(what + " has " + bytes.length + " bytes and not " + Sha256.BYTES);
        }
        return bytes;
    }

    /// A decimal number from 0 to 2^63-1.
    public static long decimal(String text, String what) {
        if (text.isEmpty() || text.length() > LONGEST_DECIMAL) {
            throw new Refused(what + " is not a decimal number up to 2^63-1");
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new Refused(what + " is not a decimal number");
            }
        }
        if (text.length() > 1 && text.charAt(0) == '0') {
            throw new Refused(what + " has leading zeroes");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refused(what + " is more than 2^63-1");
        }
    }

    /// Bytes from lower-case hexadecimal digits.
    static byte[] hex(String text, int bytes, String what) {
        if (text.length() != 2 * bytes || !text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new Refused(what + " is not " + 2 * bytes + " lower-case hexadecimal digits");
        }
        return HEX.parseHex(text);
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    public static String utf8(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(what + " is not UTF-8");
        }
    }
}
