package lv.auseklis.tlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/// A key of the log with its private half. It is kept as two lines of text: the vkey, and the private key
/// (PKCS #8) in base64.
public record SigningKey(NoteKey shown, PrivateKey secret) {

    public static SigningKey create(String origin) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(NoteKey.of(origin, NoteKey.ED25519, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519", e);
        }
    }

    /// @throws IllegalArgumentException if it is no key, or the two halves do not belong together
    public static SigningKey parse(String text) {
        var lines = text.lines().toList();
        if (lines.size() != 2) {
            throw new IllegalArgumentException("A key of the log has two lines");
        }
        try {
            var shown = NoteKey.parse(lines.get(0));
            var bytes = Base64.getDecoder().decode(lines.get(1));
            var key = new SigningKey(
                    shown, KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
            var probe = "probe".getBytes(StandardCharsets.UTF_8);
            if (!shown.verifies(key.sign(probe), probe)) {
                throw new IllegalArgumentException("The two halves of the key do not belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No private key of Ed25519", e);
        }
    }

    public String text() {
        return shown.vkey() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the log cannot sign", e);
        }
    }
}
