package lv.auseklis.law;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Written;

/// Dates, days of the week and counted units in words. Latvian dates have the form of tables (31.01.2024.), which needs
/// no case ending.
final class Wording {

    private static final List<Bilingual> WEEKDAYS = List.of(
            new Bilingual("pirmdiena", "Monday"),
            new Bilingual("otrdiena", "Tuesday"),
            new Bilingual("trešdiena", "Wednesday"),
            new Bilingual("ceturtdiena", "Thursday"),
            new Bilingual("piektdiena", "Friday"),
            new Bilingual("sestdiena", "Saturday"),
            new Bilingual("svētdiena", "Sunday"));
    private static final PluralRules LATVIAN_PLURAL = PluralRules.forLocale(ULocale.forLanguageTag("lv"));
    private static final PluralRules ENGLISH_PLURAL = PluralRules.forLocale(ULocale.ENGLISH);

    private Wording() {}

    static Bilingual date(LocalDate date) {
        return new Bilingual(Written.table(Language.LV, date), Written.when(Language.EN, date));
    }

    static Bilingual weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /// A date with its day of the week: „29.02.2024., ceturtdiena”.
    static Bilingual dated(LocalDate date) {
        return join(date(date), ", ", weekday(date));
    }

    /// A counted unit in the right plural form: „21 diena”, „10 dienu”.
    static Bilingual amount(Vocabulary words, int amount, Deadline.Unit unit) {
        var latvian = words.label("termAmount", unit.code() + "-" + LATVIAN_PLURAL.select(amount));
        var english = words.label("termAmount", unit.code() + "-" + ENGLISH_PLURAL.select(amount));
        return new Bilingual(amount + "\u00a0" + latvian.lv(), amount + " " + english.en());
    }

    static Bilingual join(Bilingual one, String between, Bilingual other) {
        return new Bilingual(one.lv() + between + other.lv(), one.en() + between + other.en());
    }

    /// Puts `values` into the places `%s` of both sentences.
    static Bilingual sentence(String lv, String en, Bilingual... values) {
        Object[] latvian = List.of(values).stream().map(Bilingual::lv).toArray();
        Object[] english = List.of(values).stream().map(Bilingual::en).toArray();
        // A Latvian date ends with a full stop of its own.
        return new Bilingual(lv.formatted(latvian).replace("..", "."), en.formatted(english));
    }
}
