package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What sort of provision a rule is.
public enum Kind {
    DEFINITION,
    RIGHT,
    DUTY,
    PROHIBITION,
    CRITERION,
    FORMULA,
    DEADLINE,
    PROCEDURE,
    RECORD,
    DELEGATION,
    TRANSITIONAL,
    FACT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
