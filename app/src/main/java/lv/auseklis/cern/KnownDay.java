package lv.auseklis.cern;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Words;

/// A day as far as it is known: `2021-04-14`, `2020-12` or `2012`.
///
/// @param from the day, or the first one of the month or year
public record KnownDay(LocalDate from, Precision precision) {

    /// How much of the day is known.
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /// The day written so; empty where it is none.
    public static Optional<KnownDay> parse(String text) {
        return switch (text.length()) {
            case 4 -> read(text + "-01-01", Precision.YEAR);
            case 7 -> read(text + "-01", Precision.MONTH);
            default -> read(text, Precision.DAY);
        };
    }

    private static Optional<KnownDay> read(String day, Precision precision) {
        return Day.find(day).map(from -> new KnownDay(from, precision));
    }

    /// The day itself, where it is known.
    Optional<LocalDate> exact() {
        return precision == Precision.DAY ? Optional.of(from) : Optional.empty();
    }

    /// The day, or the last one of the month or year.
    public LocalDate last() {
        return switch (precision) {
            case DAY -> from;
            case MONTH -> from.plusMonths(1).minusDays(1);
            case YEAR -> from.plusYears(1).minusDays(1);
        };
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> String.valueOf(from.getYear());
        };
    }

    public String shown(Words words) {
        return switch (precision) {
            case DAY -> words.date(from);
            case MONTH -> words.t("cern.month." + from.getMonthValue(), String.valueOf(from.getYear()));
            case YEAR -> words.t("cern.year", String.valueOf(from.getYear()));
        };
    }
}
