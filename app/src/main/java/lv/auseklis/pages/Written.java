package lv.auseklis.pages;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lv.auseklis.datatypes.Language;

/// How each language writes numbers and days. Latvian names a day in the case that its sentence needs.
public final class Written {

    private static final DateTimeFormatter LV_TABLE = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final DateTimeFormatter EN_TEXT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    /// Making a formatter costs a thousand times as much as using one; these can be shared by threads.
    private static final LocalizedNumberFormatter EN_NUMBER = numbers(ULocale.UK, true);

    private static final LocalizedNumberFormatter LV_GROUPED = numbers(new ULocale("lv"), true);
    private static final LocalizedNumberFormatter LV_PLAIN = numbers(new ULocale("lv"), false);
    private static final String[] MONTH_STEMS = {
        "janvār",
        "februār",
        "mart",
        "aprīl",
        "maij",
        "jūnij",
        "jūlij",
        "august",
        "septembr",
        "oktobr",
        "novembr",
        "decembr"
    };

    private Written() {}

    private static LocalizedNumberFormatter numbers(ULocale locale, boolean grouped) {
        var format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(6);
        format.setGroupingUsed(grouped);
        return format.toNumberFormatter();
    }

    /// A number with the language's decimal mark and groups; Latvian groups only from five digits.
    public static String number(Language language, Number number) {
        var grouped = language == Language.EN || Math.abs(number.doubleValue()) >= 10_000;
        var formatter = language == Language.EN ? EN_NUMBER : grouped ? LV_GROUPED : LV_PLAIN;
        return formatter
                .format(number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number)
                .toString();
    }

    /// A day for tables and facts: `22.11.2026.` or `2026-11-22`.
    public static String table(Language language, LocalDate day) {
        return language == Language.LV ? LV_TABLE.format(day) : day.toString();
    }

    /// A day inside a sentence, saying when: `2026. gada 22. novembrī` or `22 November 2026`.
    public static String when(Language language, LocalDate day) {
        return language == Language.LV ? latvian(day, softened(day) ? "ī" : "ā") : EN_TEXT.format(day);
    }

    /// The Latvian day after "no": `2026. gada 22. novembra`.
    public static String since(LocalDate day) {
        return latvian(day, "a").replace("aprīla", "aprīļa");
    }

    /// The Latvian day after "līdz": `2026. gada 22. novembrim`.
    public static String until(LocalDate day) {
        return latvian(day, softened(day) ? "im" : "am");
    }

    private static String latvian(LocalDate day, String ending) {
        return day.getYear() + ".\u00a0gada " + day.getDayOfMonth() + ".\u00a0" + MONTH_STEMS[day.getMonthValue() - 1]
                + ending;
    }

    /// March, May, June, July and August decline otherwise than the rest.
    private static boolean softened(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH, MAY, JUNE, JULY, AUGUST -> false;
            default -> true;
        };
    }
}
