package lv.auseklis.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// One return as programs and tables read it.
///
/// @param basis         `year` for a calendar year by itself, `period` for a classification
/// @param years         calendar years that it rests on
/// @param trade         `supplies`, or `services` with civil engineering
/// @param valueChf      that counts for the State; null where something is missing
/// @param allChf        of all contracts of CERN
/// @param budgetPercent that the State pays of the budget, the mean of the years
/// @param coefficient   null where it cannot be determined
/// @param balance       `well`, `poorly`, `very_poorly` or `undetermined`; empty for a year
/// @param missing       what is not known
record ReturnRow(
        String basis,
        LocalDate from,
        LocalDate to,
        List<Integer> years,
        String trade,
        @Nullable BigDecimal valueChf,
        @Nullable BigDecimal allChf,
        @Nullable BigDecimal budgetPercent,
        @Nullable BigDecimal coefficient,
        String balance,
        List<Bilingual> missing) {

    static List<ReturnRow> of(Returns.Found found) {
        var years = found.years().stream()
                .flatMap(year -> Stream.of(Trade.values())
                        .map(trade -> row(
                                "year",
                                LocalDate.of(year.year(), 1, 1),
                                LocalDate.of(year.year(), 12, 31),
                                trade,
                                year.of(trade),
                                "")));
        var periods = found.periods().stream()
                .flatMap(period -> Stream.of(Trade.values())
                        .map(trade -> row(
                                "period",
                                period.from(),
                                period.to(),
                                trade,
                                period.of(trade),
                                period.balance(trade).name().toLowerCase(Locale.ROOT))));
        return Stream.concat(years, periods).toList();
    }

    private static ReturnRow row(
            String basis, LocalDate from, LocalDate to, Trade trade, ReturnSum sum, String balance) {
        var share = sum.share();
        return new ReturnRow(
                basis,
                from,
                to,
                sum.years(),
                trade.name().toLowerCase(Locale.ROOT),
                sum.value(),
                sum.all(),
                share == null ? null : share.movePointRight(2).stripTrailingZeros(),
                sum.coefficient(),
                balance,
                sum.missing());
    }
}
