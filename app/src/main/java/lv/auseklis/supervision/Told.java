package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Written;

/// Sentences in both languages with days in them.
final class Told {

    private Told() {}

    /// @param lv with a place `%s` for each day, which stands there as in tables
    static Bilingual of(String lv, String en, LocalDate... days) {
        Object[] latvian =
                Arrays.stream(days).map(day -> Written.table(Language.LV, day)).toArray();
        Object[] english =
                Arrays.stream(days).map(day -> Written.when(Language.EN, day)).toArray();
        // A Latvian date ends with a full stop of its own.
        return new Bilingual(lv.formatted(latvian).replace("..", "."), en.formatted(english));
    }
}
