package lv.auseklis.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// Reads a day in ISO form, as forms and addresses bear it.
public final class Day {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LAST_YEAR = 9_999;

    private Day() {}

    /// The day written, if it exists and lies in the years 1 to 9999: with others not every computation
    /// stays inside the calendar.
    public static Optional<LocalDate> find(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A day not after today, or null where the parameter is missing or empty. A day that does not exist, lies before
    /// 1900 or in the future is a [Problem] (400) that says so.
    public static @Nullable LocalDate past(String parameter, @Nullable String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var day = read(parameter, text.strip());
        if (day.isAfter(today)) {
            throw Problem.unreadable(new Bilingual(
                    "Parametrs „" + parameter + "” ir nākotnē (" + Written.table(lv.auseklis.datatypes.Language.LV, day)
                            + "). Reģistrs atbild tikai par šodienu un agrākām dienām.",
                    "The parameter ‘" + parameter + "’ lies in the future (" + day
                            + "). The register answers for today and earlier days only."));
        }
        return day;
    }

    private static LocalDate read(String parameter, String text) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw noDay(parameter, text);
        }
        throw noDay(parameter, text);
    }

    private static Problem noDay(String parameter, String text) {
        var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return Problem.unreadable(new Bilingual(
                "Parametrā „" + parameter + "” nav datuma: „" + shown
                        + "”. Rakstiet, piemēram, 2019-03-12; datumam jābūt"
                        + " kalendārā un ne agrākam par 1900-01-01.",
                "The parameter ‘" + parameter + "’ holds no date: ‘" + shown
                        + "’. Write, for example, 2019-03-12; the date"
                        + " must exist and be no earlier than 1900-01-01."));
    }
}
