package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// The time limit of a rule: `amount` units counted `direction` the anchor, in the manner `count`.
///
/// `amount` 0 with unit [Unit#INSTANT] is the day of the anchor itself. `meaning` says what the computed
/// day is, `countReason` why it is counted in this manner. The anchor is given by the asker, unless the
/// text names it (`anchorDate`, or only a year: `anchorYear`) or a setting holds it. `settings` names the
/// open points that decide the counting or that a reader of the answer must see.
public record Deadline(
        int amount,
        Unit unit,
        Direction direction,
        Count count,
        Bilingual countReason,
        Bilingual meaning,
        Bilingual anchor,
        @Nullable LocalDate anchorDate,
        @Nullable Integer anchorYear,
        @Nullable SettingKeys settings,
        @Nullable Bilingual note) {

    /// The settings of this term, or none.
    public SettingKeys settingKeys() {
        return settings == null ? SettingKeys.NONE : settings;
    }

    /// Keys of settings that decide how this term is counted: its `anchor` (a date), its `amount` (a
    /// number), the day of the year on which it falls `due` (month and day), how its `end` is taken
    /// (`rolling_...` or `calendar_year...`), and whether the day of the anchor counts (`countAnchor`).
    /// `shown` only stand beside the answer.
    public record SettingKeys(
            @Nullable String anchor,
            @Nullable String amount,
            @Nullable String due,
            @Nullable String end,
            @Nullable String countAnchor,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> shown) {

        static final SettingKeys NONE = new SettingKeys(null, null, null, null, null, List.of());

        public SettingKeys {
            shown = List.copyOf(shown);
        }
    }

    /// Whether the text itself names the day or the year to count from.
    public boolean namesItsDay() {
        return anchorDate != null || anchorYear != null;
    }

    /// The unit of the amount.
    public enum Unit {
        INSTANT,
        DAY,
        MONTH,
        YEAR,
        QUARTER;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Counted forward from the anchor, or back from it (also: to be done by it).
    public enum Direction {
        AFTER,
        BEFORE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How a term is counted. Only an [#ACT] is a term for acting in a procedure whose end can move to a
    /// working day.
    public enum Count {
        ACT,
        LEAD,
        MANDATE,
        STATUS,
        WINDOW,
        REPORT,
        CYCLE,
        SAME_DAY,
        YEAR_END,
        FINANCIAL_YEAR,
        QUARTER,
        TREATY,
        TRANSITIONAL,
        FIXED_DATE,
        FIXED_YEAR;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
