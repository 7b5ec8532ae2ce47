package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// What the legal texts leave open, and what the program does about it: one key with its dated values.
///
/// `id` is the open point (`T-1`, `P-12`...); one point may need several keys. `rules` are the rules it touches.
public record Setting(String id, String key, Type type, List<RuleId> rules, Bilingual question, List<Value> values) {

    public Setting {
        rules = List.copyOf(rules);
        values = List.copyOf(values);
    }

    /// How the values are to be read. A number may be a fraction; a date is written `yyyy-mm-dd`.
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        LIST,
        DATE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One value and the days on which it holds, both included. `value == null`: nothing entered yet. With `rule` it
    /// holds for that rule only and goes before the general value. `source` is a code of the vocabulary list
    /// `settingSource`.
    public record Value(
            @Nullable Object value,
            @Nullable RuleId rule,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Bilingual reason,
            String source) {

        boolean holdsOn(LocalDate date) {
            return new Period(from, to).contains(date);
        }

        /// The value as it is shown; `null` where nothing is entered.
        @Nullable
        String shown() {
            return value instanceof List<?> list
                    ? String.join(", ", list.stream().map(String::valueOf).toList())
                    : value == null ? null : value.toString();
        }
    }
}
