package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code of the Common Procurement Vocabulary, eight digits. The check digit after a hyphen may be typed and is not
/// kept.
///
/// Source: Regulation (EC) 213/2008.
public record CpvCode(@JsonValue String digits) {

    private static final int DIGITS = 8;
    private static final Pattern TYPED = Pattern.compile("[0-9]{8}(-[0-9])?");

    public static Optional<CpvCode> parse(String typed) {
        return TYPED.matcher(typed).matches() ? Optional.of(new CpvCode(typed.substring(0, DIGITS))) : Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }
}
