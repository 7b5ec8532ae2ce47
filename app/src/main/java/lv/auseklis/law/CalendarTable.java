package lv.auseklis.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// The dated facts of `law/calendar.yaml`. `from` is the first year of a holiday.
record CalendarTable(
        Map<String, Bilingual> sources,
        List<Fixed> fixed,
        List<EasterBased> easter,
        List<NthSunday> sundays,
        List<OneOff> oneOff,
        List<Moved> moved,
        Years movedKnown) {

    /// A holiday on the same day each year. From the year `substituteFrom` the Monday after is free when it falls on a
    /// Saturday or a Sunday.
    record Fixed(
            MonthDay day,
            Bilingual name,
            int from,
            @Nullable Integer substituteFrom,
            String source,
            Confidence confidence) {}

    /// A holiday `offset` days after Easter Sunday.
    record EasterBased(int offset, Bilingual name, int from, String source, Confidence confidence) {}

    /// The nth Sunday of a month.
    record NthSunday(int month, int nth, Bilingual name, int from, String source, Confidence confidence) {}

    record OneOff(LocalDate date, Bilingual name, String source, Confidence confidence) {}

    /// A working day moved by the Cabinet from `off` to `worked`.
    record Moved(LocalDate off, LocalDate worked, String source, Confidence confidence) {}

    record Years(int from, int to) {

        boolean contains(int year) {
            return from <= year && year <= to;
        }
    }
}
