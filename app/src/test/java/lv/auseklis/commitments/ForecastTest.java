package lv.auseklis.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.Visitor;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the forecast to the end of the year: what counts already and what open tenders and vacancies may add")
class ForecastTest {

    @TestConfiguration
    static class Tenders {

        /// Two that are open in the year of the day, one of them for firms and one for people.
        @Bean
        ExpectedCommitments tenders() {
            return (agreement, year, on, before) -> agreement.state().equals("LV") || on.getYear() == 2025
                    ? List.of(
                            expected(Category.Part.PURCHASING, "0", "300000", "Tender <IT-1>"),
                            expected(Category.Part.PERSONNEL, "50000.50", "60000", "Vacancy 2"))
                    : List.of();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Ceiling ceiling;

    private static ExpectedCommitments.Expected expected(Category.Part part, String low, String high, String what) {
        return new ExpectedCommitments.Expected(
                part,
                new BigDecimal(low),
                new BigDecimal(high),
                new Bilingual(what, what),
                "https://procurement.cern.ch");
    }

    private YearUse use(Agreement state, int year, String on) {
        return ceiling.of(state, LocalDate.parse(on), Moment.ALL_KNOWN).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("the year of the day has one, with the range of what is expected; a year that has ended has none")
    void range() {
        var state = AState.paying(context, "1000000", 2024, 2025);
        assertThat(use(state, 2024, "2024-06-30").forecast()).isNull();
        for (int year : List.of(2024, 2025)) {
            var line =
                    "F%d-%s,supply,%s,,%d-03-01,CHF,1000,500,,,x%n".formatted(year, state.state(), state.state(), year);
            AStatement.imported(context, state, year, year + "-06-30", line);
        }
        assertThat(use(state, 2024, "2024-06-30").forecast())
                .isEqualTo(new Forecast(new BigDecimal("1500.00"), new BigDecimal("1000000.00"), List.of(), true));
        var forecast = use(state, 2025, "2025-06-30").forecast();
        assertThat(forecast).isNotNull();
        assertThat(forecast.low()).isEqualByComparingTo("51500.50");
        assertThat(forecast.high()).isEqualByComparingTo("361500");
        assertThat(forecast.percent(forecast.low())).isEqualByComparingTo("5.1");
        assertThat(forecast.underuse()).isTrue();
        assertThat(use(state, 2024, "2025-06-30").forecast()).isNull();
    }

    @ParameterizedTest(name = "{0} CHF of 1,000,000 with at most 360,000 more: warned {1}")
    @CsvSource({"139999.99, true", "140000, false", "140000.01, false"})
    @DisplayName("Q-3: under-use is foretold where even all that is expected leaves less than half used")
    void underuse(String counted, boolean warned) {
        var state = AState.paying(context, "1000000", 2025);
        var line = "U-%s,supply,%s,,2025-03-01,CHF,%s,0,,,x%n".formatted(state.state(), state.state(), counted);
        AStatement.imported(context, state, 2025, "2025-06-30", line);
        var forecast = use(state, 2025, "2025-06-30").forecast();
        assertThat(forecast).isNotNull();
        assertThat(forecast.underuse()).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"0.3, exceeded", "0.4, reached", "0.400001, below"})
    @DisplayName("AX1: the ceiling of another State is the share of the contribution that its own agreement sets")
    void ownCeiling(String share, String level) {
        var state = AState.paying(context, "1000000", 2025);
        AState.and(context, state, "term", "term", "CEILING_SHARE", "value", share);
        var line = "O-%s,supply,%s,,2025-03-01,CHF,400000,0,,,x%n".formatted(state.state(), state.state());
        AStatement.imported(context, state, 2025, "2025-06-30", line);
        assertThat(use(state, 2025, "2025-06-30").level()).isEqualTo(level);
    }

    @Test
    @DisplayName("the gauge shows it with a text, programs and the table read it too")
    void shown() {
        var visitor = new Visitor(port);
        var page = visitor.get("/en/cern/commitments").body();
        assertThat(page).contains("class=\"perhaps\"", "by the end of the year from CHF ", "Tender &lt;IT-1&gt;");
        assertThat(visitor.get("/lv/cern/saistibas").body()).contains("Līdz 2026. gada beigām: no ", "Vacancy 2");
        var years = new JsonMapper()
                .readTree(visitor.get("/api/v1/cern/states/LV/commitments").body());
        var year = years.valueStream()
                .filter(one -> one.get("year").intValue() == 2026)
                .findFirst()
                .orElseThrow();
        var low = year.at("/forecast/low").decimalValue();
        var vacancies = year.at("/forecast/expected")
                .valueStream()
                .filter(one -> one.at("/what/en").stringValue().startsWith("Open vacancies"))
                .map(one -> one.get("high").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(year.at("/forecast/high").decimalValue().subtract(low).subtract(vacancies))
                .isEqualByComparingTo("309999.50");
        assertThat(low.subtract(year.get("purchasing").decimalValue())
                        .subtract(year.get("personnel").decimalValue()))
                .isEqualByComparingTo("50000.50");
        assertThat(visitor.get("/cern/commitments.csv").body()).contains("forecast_low_chf,forecast_high_chf\r\n");
    }

    @Test
    void aRangeTheWrongWayRoundIsRefused() {
        assertThatThrownBy(() -> expected(Category.Part.PURCHASING, "2", "1", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> expected(Category.Part.PURCHASING, "-1", "1", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
