package lv.auseklis.organisations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a registration certificate, such as `ZI-0007`. No source was found for the official form, so it is a
/// setting (`auseklis.register-number-form`) and any letters, digits and dashes are accepted when reading.
public record RegisterNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");

    public RegisterNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a register number: " + value);
        }
    }

    public static Optional<RegisterNumber> parse(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new RegisterNumber(upper)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
