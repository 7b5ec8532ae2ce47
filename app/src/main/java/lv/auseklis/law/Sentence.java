package lv.auseklis.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Written;

/// Makes a reason in both languages from two patterns with places `{0}`, `{1}`…: numbers and dates are written as each
/// language writes them, bilingual values by their text.
final class Sentence {

    private Sentence() {}

    static Bilingual of(String lv, String en, Object... values) {
        return new Bilingual(fill(lv, Language.LV, values), fill(en, Language.EN, values));
    }

    private static String fill(String pattern, Language language, Object... values) {
        var text = pattern;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", written(values[i], language));
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String written(Object value, Language language) {
        return switch (value) {
            case Bilingual text -> text.in(language);
            case Choice choice -> choice.label().in(language);
            case Number number -> Written.number(language, number);
            case LocalDate date -> Written.when(language, date);
            default -> value.toString();
        };
    }

    /// The value as programs read it.
    static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
