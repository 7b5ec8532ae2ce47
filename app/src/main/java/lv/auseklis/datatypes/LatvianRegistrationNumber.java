package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The registration number of a legal person or public body in Latvia: eleven digits, the first above 3. The sum of the
/// digits, weighted 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1, leaves 3 when divided by 11. A number that checks has the right
/// form; it does not prove that anyone bears it.
///
/// Source: the form of the Enterprise Register and of VAT numbers, whose `LV` in front is accepted.
///
/// @param value the eleven digits
public record LatvianRegistrationNumber(@JsonValue String value) {

    private static final List<String> PREFIXES = List.of("reģ. nr.", "reģ.nr.", "reg. no.", "lv");
    private static final Pattern FORM = Pattern.compile("[4-9][0-9]{10}");

    public LatvianRegistrationNumber {
        if (!holds(value)) {
            throw new IllegalArgumentException("Not a Latvian registration number: " + value);
        }
    }

    public static Optional<LatvianRegistrationNumber> parse(String typed) {
        var digits = Typed.number(PREFIXES, typed);
        return holds(digits) ? Optional.of(new LatvianRegistrationNumber(digits)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a number; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LatvianRegistrationNumber of(String typed) {
        return parse(typed)
                .orElseThrow(() -> new IllegalArgumentException("Not a Latvian registration number: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean holds(String digits) {
        return FORM.matcher(digits).matches()
                && CheckCharacters.weighted(digits, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
    }
}
