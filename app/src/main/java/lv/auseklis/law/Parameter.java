package lv.auseklis.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// One number of a rule. Shares are fractions of 1 (0.10 is ten per cent); the unit is a code of the vocabulary list
/// `unit`, the name one of the list `parameter`. `from`/`to`: the days on which the value holds, both included; `null`
/// = not dated.
public record Parameter(
        String name,
        BigDecimal value,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String CALENDAR_YEAR = "calendar year";

    /// The value as it is written; years stand without separators.
    public String shown(Words words) {
        return unit.equals(CALENDAR_YEAR) ? value.toPlainString() : words.number(value);
    }

    public Period period() {
        return new Period(from, to);
    }
}
