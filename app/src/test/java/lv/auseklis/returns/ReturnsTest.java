package lv.auseklis.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.auseklis.cern.ReturnFigures.Measure;
import lv.auseklis.cern.ReturnFigures.ReturnFigure;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.CountedCommitments.OfYear;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Confidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AX5: the return to a State, counted as CERN counts industrial return")
class ReturnsTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final List<Integer> FOUR = List.of(2022, 2023, 2024, 2025);

    private static OfYear counted(int year, String supply, String service, String civil) {
        return new OfYear(
                year,
                LocalDate.of(year, 12, 31),
                1,
                Map.of(
                        Category.SUPPLY,
                        new BigDecimal(supply),
                        Category.SERVICE,
                        new BigDecimal(service),
                        Category.CIVIL,
                        new BigDecimal(civil),
                        Category.STAFF,
                        new BigDecimal("999999")));
    }

    private static List<ReturnFigure> figures(int year, String supplies, String services, String share) {
        return List.of(
                figure(year, Measure.ALL_SUPPLIES, supplies),
                figure(year, Measure.ALL_SERVICES, services),
                figure(year, Measure.BUDGET_SHARE, share));
    }

    private static ReturnFigure figure(int year, Measure measure, String value) {
        return new ReturnFigure(year, measure, new BigDecimal(value), "", "Tests", Confidence.HIGH, 1);
    }

    private static ReturnInputs inputs(String supply) {
        return new ReturnInputs(
                List.of(counted(2024, supply, "150", "50")), figures(2024, "100000", "80000", "0.01"), ON);
    }

    private static BigDecimal coefficient(String supply) {
        return inputs(supply).sum(Trade.SUPPLIES, List.of(2024)).coefficient();
    }

    @ParameterizedTest
    @DisplayName("the State’s share of all contracts divided by its share of the budget, cut off and never rounded up")
    @CsvSource({"1000, 1.0000", "999.999, 0.9999", "400, 0.4000", "399.99, 0.3999", "0, 0.0000", "-10, -0.0100"})
    void coefficients(String supply, BigDecimal expected) {
        assertThat(coefficient(supply)).isEqualTo(expected);
    }

    @Test
    void civilEngineeringCountsWithServicesAndPeopleDoNotCount() {
        var sum = inputs("1").sum(Trade.SERVICES, List.of(2024));
        assertThat(sum.value()).isEqualByComparingTo("200");
        assertThat(sum.coefficient()).isEqualByComparingTo("0.25");
    }

    @ParameterizedTest
    @DisplayName("supplies: very poorly below 0.40, poorly below 1.00, well from 1.00; services: poorly below 0.40")
    @CsvSource({
        "SUPPLIES, 0.3999, VERY_POORLY",
        "SUPPLIES, 0.4000, POORLY",
        "SUPPLIES, 0.9999, POORLY",
        "SUPPLIES, 1.0000, WELL",
        "SERVICES, 0.3999, POORLY",
        "SERVICES, 0.4000, WELL"
    })
    void thresholds(Trade trade, BigDecimal coefficient, Balance balance) {
        var target = new ReturnTargets().on(LocalDate.of(2024, 3, 1)).orElseThrow();
        assertThat(target.balance(trade, coefficient)).isEqualTo(balance);
    }

    @Test
    void thresholdsOfPeriodsBeforeTheFirstKnownOnesAreNotKnown() {
        assertThat(new ReturnTargets().on(LocalDate.of(2024, 2, 29))).isEmpty();
        assertThat(new ReturnTargets().on(LocalDate.of(2026, 3, 1))).isPresent();
    }

    @Test
    @DisplayName("four years count together: their contracts are summed, the share of the budget is their mean")
    void fourYears() {
        var counted = new ArrayList<OfYear>();
        var figures = new ArrayList<ReturnFigure>();
        for (int year : FOUR) {
            counted.add(counted(year, year == 2025 ? "400" : "0", "0", "0"));
            figures.addAll(figures(year, "25000", "10000", year == 2025 ? "0.04" : "0"));
        }
        var sum = new ReturnInputs(counted, figures, ON).sum(Trade.SUPPLIES, FOUR);
        assertThat(sum.all()).isEqualByComparingTo("100000");
        assertThat(sum.share()).isEqualByComparingTo("0.01");
        assertThat(sum.coefficient()).isEqualByComparingTo("0.4");
    }

    private static List<String> missing(ReturnSum sum) {
        assertThat(sum.coefficient()).isNull();
        return sum.missing().stream().map(Bilingual::en).toList();
    }

    @Test
    @DisplayName("where anything of any year is missing nothing is computed, and it is said what is missing")
    void missing() {
        var counted = List.of(counted(2023, "1", "1", "1"), counted(2024, "1", "1", "1"));
        var figures = new ArrayList<>(figures(2023, "1", "1", "1"));
        figures.add(figure(2024, Measure.ALL_SUPPLIES, "1"));
        assertThat(missing(new ReturnInputs(counted, figures, ON).sum(Trade.SUPPLIES, FOUR)))
                .containsExactly(
                        "a CERN statement about the whole year: 2022, 2025",
                        "the value of all supply contracts: 2022, 2025",
                        "the State’s share of the CERN budget: 2022, 2024, 2025");
        assertThat(missing(new ReturnInputs(counted, figures, ON).sum(Trade.SERVICES, List.of(2024))))
                .containsExactly(
                        "the value of all service contracts: 2024", "the State’s share of the CERN budget: 2024");
        assertThat(missing(
                        new ReturnInputs(counted, figures(2024, "1", "1", "0"), ON).sum(Trade.SUPPLIES, List.of(2024))))
                .containsExactly("the State paid nothing of the budget");
    }

    @Test
    void aYearThatHasNotEndedAndAStatementOfPartOfAYearGiveNone() {
        var inputs = new ReturnInputs(
                List.of(counted(2024, "1", "1", "1")), figures(2024, "1", "1", "1"), LocalDate.of(2024, 12, 30));
        assertThat(missing(inputs.sum(Trade.SUPPLIES, List.of(2024)))).containsExactly("the year has not ended: 2024");
        var part = new OfYear(2024, LocalDate.of(2024, 12, 30), 1, Map.of());
        assertThat(missing(new ReturnInputs(List.of(part), figures(2024, "1", "1", "1"), ON)
                        .sum(Trade.SUPPLIES, List.of(2024))))
                .containsExactly("a CERN statement about the whole year: 2024");
    }

    @Test
    @DisplayName("bars are drawn against the highest of bars, marks and levels")
    void chart() {
        var bars = IntStream.range(0, 2)
                .mapToObj(i -> new Chart.Bar(
                        "b" + i,
                        "t" + i,
                        List.of(
                                new Chart.Portion("s1", BigDecimal.valueOf(i)),
                                new Chart.Portion("s2", BigDecimal.ONE)),
                        null))
                .toList();
        var chart = new Chart(bars, List.of(new Chart.Level("well", new BigDecimal("4"))));
        assertThat(chart.told()).isEqualTo("b0: t0; b1: t1");
        assertThat(chart.shapes())
                .containsExactly(
                        new Chart.Shape("s1", "6", "100.00", "28", "0.00"),
                        new Chart.Shape("s2", "6", "76.50", "28", "23.50"),
                        new Chart.Shape("s1", "46", "76.50", "28", "23.50"),
                        new Chart.Shape("s2", "46", "53.00", "28", "23.50"),
                        new Chart.Shape("well", "0", "5.10", "80", "0.9"));
        assertThat(new Chart(List.of(), List.of()).shapes()).isEmpty();
    }
}
