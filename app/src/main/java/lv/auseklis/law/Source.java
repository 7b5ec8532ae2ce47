package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where a rule comes from. The Latvian text governs in the Law and in the ratification law, the English text in the
/// Agreement and its Annex; the CERN page is no law.
public enum Source {
    LAW,
    RATIFICATION,
    AGREEMENT,
    AGREEMENT_ANNEX,
    CERN_PAGE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
