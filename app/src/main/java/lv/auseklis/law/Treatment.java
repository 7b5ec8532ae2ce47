package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What the program does with a rule: decides, computes or enforces it; keeps the fact; explains it in the law pages;
/// or nothing, because the rule has no meaning for software.
public enum Treatment {
    EXECUTE,
    RECORD,
    SHOW,
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
