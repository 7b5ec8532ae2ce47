package lv.auseklis.tlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A public key as notes name it (C2SP signed-note, "vkey"): name, type of signature, and Ed25519 key of 32 bytes.
public record NoteKey(String name, byte type, byte[] key) {

    public static final byte ED25519 = 0x01;
    public static final byte COSIGNATURE = 0x04;

    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /// @throws IllegalArgumentException if it is no vkey of Ed25519, or its id is not that of its key
    public static NoteKey parse(String vkey) {
        var parts = vkey.split("\\+", 3);
        if (parts.length == 3) {
            var bytes = Base64.getDecoder().decode(parts[2]);
            if (bytes.length == 33 && (bytes[0] == ED25519 || bytes[0] == COSIGNATURE)) {
                var key = new NoteKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, 33));
                if (key.vkey().equals(vkey)) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException("No Ed25519 key of a log or a witness: " + vkey);
    }

    public static NoteKey of(String name, byte type, PublicKey key) {
        var encoded = key.getEncoded();
        return new NoteKey(name, type, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /// The first four bytes of `SHA-256(name ‖ 0x0A ‖ type ‖ key)`.
    public byte[] id() {
        var sha = Hash.digest();
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
        sha.update(type);
        return Arrays.copyOf(sha.digest(key), 4);
    }

    public String vkey() {
        var bytes = new byte[33];
        bytes[0] = type;
        System.arraycopy(key, 0, bytes, 1, 32);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(bytes);
    }

    /// The line of a note that holds a signature by this key.
    public String line(byte[] signature) {
        var bytes = Arrays.copyOf(id(), 4 + signature.length);
        System.arraycopy(signature, 0, bytes, 4, signature.length);
        return "— " + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    /// The signature in a line of a note, if the line is by this key; empty otherwise.
    public byte[] signatureIn(String line) {
        var start = "— " + name + " ";
        if (!line.startsWith(start)) {
            return new byte[0];
        }
        try {
            var bytes =
                    Base64.getDecoder().decode(line.substring(start.length()).strip());
            return bytes.length > 4 && Arrays.equals(bytes, 0, 4, id(), 0, 4)
                    ? Arrays.copyOfRange(bytes, 4, bytes.length)
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0]; // not base64: a line of somebody else
        }
    }

    public boolean verifies(byte[] signature, byte[] message) {
        try {
            var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + 32);
            System.arraycopy(key, 0, encoded, X509_PREFIX.length, 32);
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            return signature.length == 64 && verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a key or signature that is no point of the curve verifies nothing
        }
    }
}
