package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import lv.auseklis.datatypes.Bilingual;

/// A change of the Law after the wording of 2018-07-12 that the catalogue holds. `from` is its first day.
public record LaterChange(LocalDate from, Effect effect, Bilingual note) {

    /// Whether the rule itself stopped applying as described, or only the authority that carries it out changed.
    public enum Effect {
        ENDS,
        CHANGES_AUTHORITY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether on `date` the rule no longer applies as the catalogue describes it.
    public boolean endsRuleOn(LocalDate date) {
        return effect == Effect.ENDS && !date.isBefore(from);
    }
}
