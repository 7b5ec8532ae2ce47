package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An identifier of the Research Organization Registry: `0`, six characters of Crockford's base 32 (without i, l, o and
/// u) and two digits. The two digits are `98 − (n × 100) mod 97`, where n is the number that the first seven characters
/// write in base 32 (ISO/IEC 7064 MOD 97-10).
///
/// Standard: ROR, "ROR identifier pattern".
///
/// @param value the nine characters in lower case, without the address
public record RorId(@JsonValue String value) {

    private static final List<String> PREFIXES = List.of("ror.org/", "ror id:", "ror:", "ror ");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("0[" + ALPHABET + "]{6}[0-9]{2}");

    public RorId {
        if (!holds(value)) {
            throw new IllegalArgumentException("Not a ROR ID: " + value);
        }
    }

    public static Optional<RorId> parse(String typed) {
        var value = Typed.lowerAscii(Typed.number(PREFIXES, typed));
        return holds(value) ? Optional.of(new RorId(value)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a ROR ID; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RorId of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not a ROR ID: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    public URI uri() {
        return URI.create("https://ror.org/" + value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean holds(String value) {
        return FORM.matcher(value).matches() && checksum(value) == Integer.parseInt(value.substring(7));
    }

    private static int checksum(String value) {
        var number = 0L;
        for (var i = 0; i < 7; i++) {
            number = number * 32 + ALPHABET.indexOf(value.charAt(i));
        }
        return (int) (98 - number * 100 % 97);
    }
}
