package lv.auseklis.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A salted commitment of one field: SHA-256(salt ‖ field name ‖ 0x00 ‖ value), names and values in UTF-8. The salt
/// has 256 random bits for each field, so that without it the value cannot be guessed from the hash.
record Commitment(byte[] salt, String value, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    static Commitment to(String field, String value) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Commitment(salt, value, hash(salt, field, value));
    }

    static String hash(byte[] salt, String field, String value) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            sha.update(field.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
