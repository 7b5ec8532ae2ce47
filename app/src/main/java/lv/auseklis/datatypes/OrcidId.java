package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An ORCID iD: sixteen characters in four groups, `0000-0002-1825-0097`. The last is the check character of
/// ISO/IEC 7064 MOD 11-2 over the first fifteen digits and may be `X`.
///
/// Standard: ORCID, "Structure of the ORCID Identifier".
///
/// @param value the canonical text, four groups joined by `-`
public record OrcidId(@JsonValue String value) {

    private static final List<String> PREFIXES =
            List.of("orcid.org/", "sandbox.orcid.org/", "orcid id:", "orcid id", "orcid:", "orcid");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{15}[0-9X]");
    private static final Pattern CANONICAL = Pattern.compile("([0-9]{4}-){3}[0-9]{3}[0-9X]");

    public OrcidId {
        if (!CANONICAL.matcher(value).matches() || !checks(value.replace("-", ""))) {
            throw new IllegalArgumentException("Not an ORCID iD: " + value);
        }
    }

    public static Optional<OrcidId> parse(String typed) {
        var digits = Typed.number(PREFIXES, typed);
        return DIGITS.matcher(digits).matches() && checks(digits)
                ? Optional.of(new OrcidId(String.join("-", Isni.groups(digits))))
                : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be an ORCID iD; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrcidId of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not an ORCID iD: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    public URI uri() {
        return URI.create("https://orcid.org/" + value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean checks(String digits) {
        return CheckCharacters.mod11radix2(digits.substring(0, 15)) == digits.charAt(15);
    }
}
