package lv.auseklis.documents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A SHA-256 digest: the name of a stored file and the proof of its content.
///
/// Standard: FIPS 180-4.
///
/// @param hex 64 hexadecimal digits in lower case
public record Sha256(@JsonValue String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 digest in lower-case hexadecimal");
        }
    }

    /// Reads exactly the canonical text: a digest is copied, not typed.
    public static Optional<Sha256> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Sha256(text)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a digest; throws [IllegalArgumentException]
    /// if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sha256 of(String text) {
        return new Sha256(text);
    }

    @Override
    public String toString() {
        return hex;
    }

    /// The digest of these bytes.
    public static Sha256 ofBytes(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(algorithm().digest(bytes)));
    }

    static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the algorithm has been fed so far; the algorithm starts anew.
    static Sha256 ofAll(MessageDigest algorithm) {
        return new Sha256(HexFormat.of().formatHex(algorithm.digest()));
    }
}
