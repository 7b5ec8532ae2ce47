package lv.auseklis.scenarios;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The theoretical share for programs.
@RestController
class TheoreticalShareApi {

    private final IncomeRatios ratios;
    private final Clock clock;

    TheoreticalShareApi(IncomeRatios ratios, Clock clock) {
        this.ratios = ratios;
        this.clock = clock;
    }

    /// @param ratioSource where `ratioPercent` is published; empty where it is not the one known of the year
    /// @param income in the currency of the State; of a product, times its ratio
    /// @param francs `income` times the rate of the year; null where something is missing
    record IncomeStepView(
            int year,
            YearIncome.Measure measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal ratioPercent,
            String ratioSource,
            @Nullable BigDecimal income,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal francs,
            @Nullable BigDecimal members) {}

    /// @param percent  rounded half up to six decimals, once; null where something is missing
    /// @param missing  each with its year
    /// @param recorded false: nothing of this is recorded
    record ShareView(
            boolean recorded,
            int year,
            Answer answer,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal sumOfMembers,
            List<IncomeStepView> steps,
            List<Bilingual> missing) {}

    @GetMapping("/api/v1/cern/theoretical-share")
    @Operation(
            description =
                    "The share of a State in the income of the Member States for the contribution of a `year`"
                            + " (next year where it is missing), from the three years that lie five, four and three years"
                            + " before it: for each, with its place 1 to 3, `measure` (NNI, GDP), `value`, `rate` (francs for"
                            + " one unit), `members` (francs), and with a GDP `ratio` (per cent; where it is missing, the"
                            + " one known of the year, if any). What is missing is named and the answer is UNDETERMINED. Nothing is recorded.")
    ShareView share(@RequestParam Map<String, String> sent) {
        var typed = Sent.storable(sent);
        var today = LocalDate.now(clock);
        var read = IncomeReader.read(typed, today.getYear() + 1, today, ratios);
        var share = read.share();
        if (share == null) {
            throw WrongQuestion.of(read.reasons());
        }
        return new ShareView(
                false,
                share.contributionYear(),
                share.answer(),
                share.percent(),
                share.sum(),
                share.sumOfMembers(),
                share.incomes().stream().map(this::step).toList(),
                share.missing());
    }

    private IncomeStepView step(YearIncome one) {
        return new IncomeStepView(
                one.year(),
                one.measure(),
                one.value(),
                one.ratio(),
                ratios.source(one.year(), one.ratio()),
                one.income(),
                one.rate(),
                one.francs(),
                one.members());
    }
}
