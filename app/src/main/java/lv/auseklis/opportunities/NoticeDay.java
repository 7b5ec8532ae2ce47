package lv.auseklis.opportunities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.auseklis.pages.Day;

/// Reads a day as notices write it: `2026-03-15`, `15.03.2026`, `15 March 2026`, `15 Mar 2026`.
final class NoticeDay {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d.M.uuuu[.]"), form("d MMMM uuuu"), form("d MMM uuuu"));

    private NoticeDay() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> find(String text) {
        var day = text.strip().replaceAll("\\s+", " ");
        var iso = Day.find(day);
        if (iso.isPresent()) {
            return iso;
        }
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(day, form));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
