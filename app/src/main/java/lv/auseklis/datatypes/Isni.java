package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An International Standard Name Identifier of a person or organisation: sixteen characters, the last of which is the
/// check character of ISO/IEC 7064 MOD 11-2 over the first fifteen digits and may be `X`.
///
/// Standard: ISO 27729.
///
/// @param value the sixteen characters without spaces, as in the address; [#spaced()] is the form for print
public record Isni(@JsonValue String value) {

    private static final List<String> PREFIXES =
            List.of("isni.org/isni/", "isni.org/page/", "isni.org/", "urn:isni:", "isni:", "isni");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{15}[0-9X]");

    public Isni {
        if (!holds(value)) {
            throw new IllegalArgumentException("Not an ISNI: " + value);
        }
    }

    public static Optional<Isni> parse(String typed) {
        var digits = Typed.number(PREFIXES, typed);
        return holds(digits) ? Optional.of(new Isni(digits)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be an ISNI; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Isni of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not an ISNI: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    /// The form for print: `0000 0001 0683 299X`.
    public String spaced() {
        return String.join(" ", groups(value));
    }

    public URI uri() {
        return URI.create("https://isni.org/isni/" + value);
    }

    @Override
    public String toString() {
        return value;
    }

    static List<String> groups(String sixteen) {
        return List.of(
                sixteen.substring(0, 4), sixteen.substring(4, 8), sixteen.substring(8, 12), sixteen.substring(12, 16));
    }

    private static boolean holds(String digits) {
        return DIGITS.matcher(digits).matches()
                && CheckCharacters.mod11radix2(digits.substring(0, 15)) == digits.charAt(15);
    }
}
