package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How sure a fact from outside the legal texts is: read in an official page; from a secondary source;
/// believed, not seen.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
