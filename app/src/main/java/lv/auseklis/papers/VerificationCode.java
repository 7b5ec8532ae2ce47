package lv.auseklis.papers;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// 100 random bits that stand on a paper: twenty characters without those that are mistaken for others
/// (Crockford's base 32), in groups of five.
///
/// @param text the twenty characters
record VerificationCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    VerificationCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    static VerificationCode random(SecureRandom random) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new VerificationCode(text.toString());
    }

    /// Reads a code as people copy it: any case, with or without dashes and spaces, O for 0, I and L
    /// for 1.
    static Optional<VerificationCode> parse(String typed) {
        var text = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(text).matches() ? Optional.of(new VerificationCode(text)) : Optional.empty();
    }

    /// Compares without telling by its time how much agrees.
    boolean agrees(VerificationCode other) {
        return MessageDigest.isEqual(
                text.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                other.text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
