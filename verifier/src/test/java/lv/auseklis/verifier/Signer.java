package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/// Signs notes, as a log or as a witness.
public final class Signer {

    private final KeyPair pair;
    private final NoteKey key;

    private Signer(KeyPair pair, NoteKey key) {
        this.pair = pair;
        this.key = key;
    }

    public static Signer log(String name) {
        return create(name, NoteKey.ED25519);
    }

    public static Signer witness(String name) {
        return create(name, NoteKey.COSIGNATURE);
    }

    private static Signer create(String name, byte type) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new Signer(pair, NoteKey.of(name, type, pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public NoteKey key() {
        return key;
    }

    public String checkpoint(long size, byte[] root) {
        var text = checkpointText(key.name(), size, root);
        return text + "\n" + line(text);
    }

    public static String checkpointText(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /// The signature line of this text.
    public String line(String text) {
        return line(text, System.currentTimeMillis() / 1000);
    }

    public String line(String text, long time) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (key.type() == NoteKey.ED25519) {
            return line(sign(bytes));
        }
        var signature = sign(NoteKey.cosigned(bytes, time));
        return line(ByteBuffer.allocate(8 + signature.length)
                .putLong(time)
                .put(signature)
                .array());
    }

    String line(byte[] signature) {
        var bytes = ByteBuffer.allocate(4 + signature.length).putInt(key.id()).put(signature);
        return "— " + key.name() + " " + Base64.getEncoder().encodeToString(bytes.array()) + "\n";
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
