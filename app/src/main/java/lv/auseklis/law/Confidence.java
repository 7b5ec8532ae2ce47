package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How sure a fact from outside the legal texts is: read in an official page; from a secondary source;
/// believed, not seen.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    public static Optional<Confidence> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
