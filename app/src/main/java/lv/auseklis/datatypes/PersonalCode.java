package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Latvian personal code, personal data that is never public. `toString` and JSON show it masked; only
/// [#written()] tells it.
///
/// Two forms: until 30 June 2017 `DDMMYY-CNNNN` with the date of birth (C is 0, 1 or 2 for 18xx, 19xx,
/// 20xx), since then eleven digits of which the first is 3 and the second 2 to 9. The last digit of the old
/// form should be `(1 + Σ weighted) mod 11 mod 10` with the weights 10, 5, 8, 4, 2, 1, 6, 3, 7, 9. That
/// rule is not officially published, so a code that breaks it is accepted and [#checkDigitDoubtful()] tells
/// it. The new form has no check digit.
///
/// @param digits the eleven digits
public record PersonalCode(String digits) {

    private static final String MASK = "******-*****";
    private static final Pattern TYPED = Pattern.compile("[0-9]{6}[- ]?[0-9]{5}");
    private static final Pattern RANDOM = Pattern.compile("3[2-9][0-9]{9}");
    private static final Pattern DATED = Pattern.compile("[0-9]{6}[012][0-9]{4}");

    public PersonalCode {
        if (!holds(digits)) {
            throw new IllegalArgumentException("Not a Latvian personal code");
        }
    }

    public static Optional<PersonalCode> parse(String typed) {
        var tidy = Typed.tidy(typed).replace(" - ", "-");
        var digits = tidy.replace("-", "").replace(" ", "");
        return TYPED.matcher(tidy).matches() && holds(digits)
                ? Optional.of(new PersonalCode(digits))
                : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a code; throws [IllegalArgumentException] if it
    /// is not. The message does not repeat the text.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonalCode of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not a Latvian personal code"));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    /// The code as the law writes it, `NNNNNN-NNNNN`. For storage and for those who may see it.
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /// The date of birth that an old code tells.
    public Optional<LocalDate> birthDate() {
        return RANDOM.matcher(digits).matches() ? Optional.empty() : dated(digits);
    }

    /// Whether an old code breaks the rule of its last digit: a reason to ask, not to refuse.
    public boolean checkDigitDoubtful() {
        if (RANDOM.matcher(digits).matches()) {
            return false;
        }
        var sum = 1 + CheckCharacters.weighted(digits, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9);
        return sum % 11 % 10 != digits.charAt(10) - '0';
    }

    @JsonValue
    @Override
    public String toString() {
        return MASK;
    }

    private static boolean holds(String digits) {
        return RANDOM.matcher(digits).matches() || dated(digits).isPresent();
    }

    private static Optional<LocalDate> dated(String digits) {
        if (!DATED.matcher(digits).matches()) {
            return Optional.empty();
        }
        var year = 1800 + 100 * (digits.charAt(6) - '0') + Integer.parseInt(digits.substring(4, 6));
        try {
            return Optional.of(LocalDate.of(
                    year, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(0, 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
