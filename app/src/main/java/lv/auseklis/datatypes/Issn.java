package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An International Standard Serial Number: eight characters in two groups, `0378-5955`. The last makes the sum of all,
/// weighted 8 to 1, divisible by 11; ten is written `X`.
///
/// Standard: ISO 3297.
///
/// @param value the canonical text with its hyphen
public record Issn(@JsonValue String value) {

    private static final List<String> PREFIXES = List.of(
            "portal.issn.org/resource/issn/",
            "issn.org/resource/issn/",
            "urn:issn:",
            "issn-l",
            "eissn",
            "issn:",
            "issn");
    private static final Pattern CHARACTERS = Pattern.compile("[0-9]{7}[0-9X]");
    private static final Pattern CANONICAL = Pattern.compile("[0-9]{4}-[0-9]{3}[0-9X]");

    public Issn {
        if (!CANONICAL.matcher(value).matches() || !checks(value.replace("-", ""))) {
            throw new IllegalArgumentException("Not an ISSN: " + value);
        }
    }

    public static Optional<Issn> parse(String typed) {
        var text = Typed.number(PREFIXES, typed);
        var characters = text.startsWith(":") ? text.substring(1) : text;
        return CHARACTERS.matcher(characters).matches() && checks(characters)
                ? Optional.of(new Issn(characters.substring(0, 4) + "-" + characters.substring(4)))
                : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be an ISSN; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Issn of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not an ISSN: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    public URI uri() {
        return URI.create("https://portal.issn.org/resource/ISSN/" + value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean checks(String characters) {
        var sum = CheckCharacters.weighted(characters, 8, 7, 6, 5, 4, 3, 2);
        return CheckCharacters.character((11 - sum % 11) % 11) == characters.charAt(7);
    }
}
