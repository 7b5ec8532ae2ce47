package lv.auseklis.law;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Words;

/// A value that a rule computed: a name for programs, what it is in both languages, the value as text (dot
/// as decimal mark, ISO date) and its unit (empty where there is none).
public record Result(String name, Bilingual label, String value, String unit) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    /// The value as people read it: dates and amounts as the language writes them.
    public String shown(Words words) {
        var day = Day.find(value);
        if (day.isPresent()) {
            return words.date(day.get());
        }
        return !unit.isEmpty() && NUMBER.matcher(value).matches()
                ? words.number(new BigDecimal(value)) + " " + unit
                : value + (unit.isEmpty() ? "" : " " + unit);
    }
}
