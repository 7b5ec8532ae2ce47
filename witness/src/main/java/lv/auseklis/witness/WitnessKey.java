package lv.auseklis.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import lv.auseklis.verifier.Canonical;
import lv.auseklis.verifier.NoteKey;

/// The key of this witness: Ed25519, in a file that only its owner may read, made at the first start. The file has two
/// lines: the vkey, and the private key (PKCS#8, base64).
final class WitnessKey {

    private static final String ALGORITHM = "Ed25519";

    private final NoteKey key;
    private final PrivateKey secret;

    private WitnessKey(NoteKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /// @param name the name to make a key for, or null for that of the key that is there
    static WitnessKey of(Path file, String name, String defaultName) throws IOException {
        if (!Files.exists(file)) {
            create(file, name == null ? defaultName : name);
        }
        var lines = Files.readString(file).split("\n");
        var key = NoteKey.parse(lines[0]);
        if (name != null && !name.equals(key.name())) {
            throw new IOException("the key in " + file + " is that of " + key.name() + ", not of " + name);
        }
        try {
            var encoded = new PKCS8EncodedKeySpec(Canonical.base64(lines[1], "the private key"));
            var witness = new WitnessKey(key, KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded));
            witness.checkPair(file);
            return witness;
        } catch (GeneralSecurityException e) {
            throw new IOException("the key in " + file + " is not one", e);
        }
    }

    private static void create(Path file, String name) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var key = NoteKey.of(name, NoteKey.COSIGNATURE, pair.getPublic().getEncoded());
            var secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            Durable.replaceSecret(file, (key + "\n" + secret + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException("no key could be made", e);
        }
    }

    private void checkPair(Path file) throws IOException {
        var probe = "probe\n".getBytes(StandardCharsets.UTF_8);
        if (!key.verifies(probe, cosignature(probe, 0))) {
            throw new IOException("the two lines in " + file + " are not one key");
        }
    }

    NoteKey key() {
        return key;
    }

    /// The signature line for the text of a checkpoint, seen at this time in seconds since 1970.
    String cosign(byte[] text, long time) {
        var cosignature = cosignature(text, time);
        var bytes = ByteBuffer.allocate(Integer.BYTES + cosignature.length)
                .putInt(key.id())
                .put(cosignature)
                .array();
        return "— " + key.name() + " " + Canonical.base64(bytes) + "\n";
    }

    private byte[] cosignature(byte[] text, long time) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(NoteKey.cosigned(text, time));
            var bytes = signature.sign();
            return ByteBuffer.allocate(Long.BYTES + bytes.length)
                    .putLong(time)
                    .put(bytes)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
