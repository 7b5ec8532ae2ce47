package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Rulebook;
import org.jspecify.annotations.Nullable;

/// How far the commitments of a year use the contribution, as programs read it; amounts in Swiss francs.
///
/// @param payable  null where it cannot be determined
/// @param estimate whether `payable` rests on figures that are not official
/// @param percent  of `payable`; null where that is not known
/// @param level    `below`, `approached`, `reached` or `exceeded`; empty where it cannot be determined
/// @param asOf     the day of the statement; null where there is none, and then nothing is known of the year
/// @param entry    the entry of the log that imported it
/// @param forecast to the end of the year; null for a year that has ended, and where there is no statement
record UseView(
        int year,
        @Nullable BigDecimal payable,
        boolean estimate,
        BigDecimal purchasing,
        BigDecimal personnel,
        @Nullable BigDecimal percent,
        String level,
        boolean underused,
        Map<String, BigDecimal> byCategory,
        @Nullable LocalDate asOf,
        @Nullable Long entry,
        @Nullable FindingView finding,
        @Nullable ForecastView forecast) {

    /// What counts already with what is expected on top of it.
    ///
    /// @param underuse whether the year would end with little used even if all that is expected came about
    /// @param expected open tenders and vacancies; empty where none is recorded
    record ForecastView(
            BigDecimal low,
            BigDecimal high,
            @Nullable BigDecimal lowPercent,
            @Nullable BigDecimal highPercent,
            boolean underuse,
            List<ExpectedCommitments.Expected> expected) {

        static @Nullable ForecastView of(@Nullable Forecast forecast) {
            return forecast == null
                    ? null
                    : new ForecastView(
                            forecast.low(),
                            forecast.high(),
                            forecast.percent(forecast.low()),
                            forecast.percent(forecast.high()),
                            forecast.underuse(),
                            forecast.expected());
        }
    }

    static UseView of(YearUse use, Rulebook rulebook) {
        var byCategory = new TreeMap<String, BigDecimal>();
        use.counted().forEach((category, sum) -> byCategory.put(category.name(), sum));
        var statement = use.statement();
        var answered = use.answered();
        return new UseView(
                use.year(),
                use.payable(),
                use.estimate(),
                use.of(Category.Part.PURCHASING),
                use.of(Category.Part.PERSONNEL),
                use.percent(),
                use.level(),
                use.underused(),
                byCategory,
                statement == null ? null : statement.asOf(),
                statement == null ? null : statement.entry(),
                answered == null ? null : FindingView.of(answered.finding(), rulebook),
                ForecastView.of(use.forecast()));
    }
}
