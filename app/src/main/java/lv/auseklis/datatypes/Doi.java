package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A DOI name: `10.`, a registrant code of at least four digits that dots may divide further, `/`, and any printable
/// suffix. There is no check digit. Two DOI names are the same if they differ only in the case of the letters A to Z,
/// so those are kept in lower case.
///
/// From an address (`https://doi.org/10.1000/182`) percent signs are decoded and a query or fragment is cut off. A full
/// stop at the end is kept, since it may belong to the name.
///
/// Standard: ISO 26324; DOI Handbook, "DOI syntax" and "Case sensitivity".
///
/// @param value the DOI name without address or label
public record Doi(@JsonValue String value) {

    private static final List<String> ADDRESSES = List.of("doi.org/", "dx.doi.org/");
    private static final List<String> LABELS = List.of("info:doi/", "urn:doi:", "doi:", "doi ");
    private static final Pattern FORM =
            Pattern.compile("10\\.[0-9]{4,9}(\\.[0-9]+)*/[\\p{Graph}&&[^\\p{Cf}]]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String PLAIN = "-._~/:;()!,*'@&=$";

    public Doi {
        if (!FORM.matcher(value).matches() || !value.equals(Typed.lowerAscii(value))) {
            throw new IllegalArgumentException("Not a DOI name in lower case: " + value);
        }
    }

    public static Optional<Doi> parse(String typed) {
        var stripped = typed.length() > 2_048 ? "" : typed.strip();
        var value = Typed.lowerAscii(name(stripped));
        return FORM.matcher(value).matches() ? Optional.of(new Doi(value)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a DOI name; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Doi of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not a DOI: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    /// The registrant's prefix, `10.1000` of `10.1000/182`.
    public String prefix() {
        return value.substring(0, value.indexOf('/'));
    }

    /// The address at the DOI resolver; characters that an address cannot hold are percent-encoded.
    public URI uri() {
        var address = new StringBuilder("https://doi.org/");
        for (var octet : value.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append('%').append("%02X".formatted((int) c));
            }
        }
        return URI.create(address.toString());
    }

    @Override
    public String toString() {
        return value;
    }

    private static String name(String typed) {
        var address = Typed.after(ADDRESSES, typed);
        if (address.length() < typed.length()) {
            return decoded(address.split("[?#]", 2)[0]);
        }
        return Typed.after(LABELS, typed);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
