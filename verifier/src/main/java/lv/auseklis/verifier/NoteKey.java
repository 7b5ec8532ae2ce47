package lv.auseklis.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/// A key that signs notes, read from its text form, the vkey: `<name>+<key id>+<base64(type ‖ key)>` (C2SP
/// signed-note; docs/log-format.md, "Keys and notes"). Types that are not Ed25519 are read and never verify anything,
/// so that a log may publish keys of a second algorithm.
public final class NoteKey {

    /// Ed25519 over the text of the note.
    public static final byte ED25519 = 0x01;

    /// Ed25519 over the text with the time at which a witness saw it (C2SP tlog-cosignature).
    public static final byte COSIGNATURE = 0x04;

    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    /// What stands before the 32 bytes of an Ed25519 key in an X.509 SubjectPublicKeyInfo (RFC 8410).
    private static final byte[] X509_PREFIX = Canonical.hex("302a300506032b6570032100", 12, "prefix");

    private final String vkey;
    private final String name;
    private final int id;
    private final byte type;
    private final PublicKey key; // null if the algorithm is unknown

    private NoteKey(String vkey, String name, int id, byte type, PublicKey key) {
        this.vkey = vkey;
        this.name = name;
        this.id = id;
        this.type = type;
        this.key = key;
    }

    /// @throws Refused if the text is not a vkey, or its key id is not that of its name and key
    public static NoteKey parse(String vkey) {
        int first = vkey.indexOf('+');
        int second = vkey.indexOf('+', first + 1);
        if (first < 0 || second < 0) {
            throw new Refused("the key is not of the form name+id+base64: " + Shown.text(vkey));
        }
        var name = checkedName(vkey.substring(0, first));
        var id = Canonical.hex(vkey.substring(first + 1, second), Integer.BYTES, "the id of the key");
        var typed = Canonical.base64(vkey.substring(second + 1), "the key");
        if (typed.length < 2) {
            throw new Refused("the key is empty");
        }
        if (!Arrays.equals(id, Arrays.copyOf(hash(name, typed), Integer.BYTES))) {
            throw new Refused("the id of the key " + Shown.text(vkey) + " is not that of its name and key");
        }
        var key = typed[0] == ED25519 || typed[0] == COSIGNATURE ? ed25519(typed) : null;
        return new NoteKey(vkey, name, ByteBuffer.wrap(id).getInt(), typed[0], key);
    }

    /// The key of a public Ed25519 key in X.509 encoding, as the JDK gives it.
    public static NoteKey of(String name, byte type, byte[] x509) {
        var typed = new byte[1 + KEY_BYTES];
        typed[0] = type;
        System.arraycopy(x509, X509_PREFIX.length, typed, 1, KEY_BYTES);
        var id = Canonical.hex(Arrays.copyOf(hash(name, typed), Integer.BYTES));
        return parse(name + "+" + id + "+" + Canonical.base64(typed));
    }

    private static byte[] hash(String name, byte[] typed) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, typed);
    }

    static String checkedName(String name) {
        boolean wrong = name.isEmpty()
                || name.codePoints()
                        .anyMatch(c -> c == '+'
                                || c == 0x85
                                || c < ' '
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c));
        if (wrong) {
            throw new Refused("the name of a key is empty or has spaces or a plus: " + Shown.text(name));
        }
        return name;
    }

    private static PublicKey ed25519(byte[] typed) {
        if (typed.length != 1 + KEY_BYTES) {
            throw new Refused("an Ed25519 key has 32 bytes, this one has " + (typed.length - 1));
        }
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
        System.arraycopy(typed, 1, encoded, X509_PREFIX.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Refused("the key is not an Ed25519 key");
        }
    }

    /// Whether the signature is one of this key over the text; the signature is without the key id before it.
    public boolean verifies(byte[] text, byte[] signature) {
        if (key == null) {
            return false;
        }
        if (type == ED25519) {
            return signature.length == SIGNATURE_BYTES && isSigned(text, signature);
        }
        if (signature.length != Long.BYTES + SIGNATURE_BYTES || time(signature) < 0) {
            return false;
        }
        return isSigned(cosigned(text, time(signature)), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    private boolean isSigned(byte[] text, byte[] signature) {
        try {
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(key);
            verification.update(text);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// The seconds since 1970 at which a witness gave this cosignature.
    static long time(byte[] cosignature) {
        return ByteBuffer.wrap(cosignature).getLong();
    }

    /// The bytes that a witness signs.
    public static byte[] cosigned(byte[] text, long time) {
        var head = ("cosignature/v1\ntime " + time + "\n").getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(head, head.length + text.length);
        System.arraycopy(text, 0, all, head.length, text.length);
        return all;
    }

    public String name() {
        return name;
    }

    public int id() {
        return id;
    }

    public byte type() {
        return type;
    }

    public boolean isSupported() {
        return key != null;
    }

    /// The text form of the key.
    @Override
    public String toString() {
        return vkey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && vkey.equals(that.vkey);
    }

    @Override
    public int hashCode() {
        return vkey.hashCode();
    }
}
