package lv.auseklis.cernreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.commitments.AStatement;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("the figures of the annual report, each with its source")
class AnnualReportTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    AnnualReports annual;

    @Autowired
    Clock clock;

    private Agreement state;

    /// 2024 paid with a statement, 2025 owed in part without one, 2026 runs.
    @BeforeAll
    void recorded() {
        state = AState.paying(context, "1000000", 2021, 2022, 2023, 2024, 2025, 2026);
        for (var year : List.of(2021, 2022, 2023, 2024)) {
            pay(state, year, year + "-06-01", "1000000");
        }
        pay(state, 2025, "2025-06-01", "250000");
        pay(state, 2025, "2026-02-01", "150000");
        for (var year : List.of(2024, 2026)) {
            var lines =
                    "S%1$d,supply,%2$s,,%1$d-03-01,CHF,100000,50000,,,x%nP%1$d,fellow,%2$s,,%1$d-03-01,CHF,20000,0,,CERN,x%n"
                            .formatted(year, state.state());
            AStatement.imported(context, state, year, year + "-06-30", lines);
        }
    }

    private void pay(Agreement of, int year, String received, String francs) {
        AState.and(
                context,
                of,
                "payment",
                "year",
                String.valueOf(year),
                "received",
                received,
                "amount",
                francs,
                "reference",
                "M-" + year);
    }

    private AnnualReport report(int year) {
        var report = annual.of(state, year, MADE, Moment.ALL_KNOWN).report();
        assertThat(report).isNotNull();
        return report;
    }

    private static AnnualReport.Line line(AnnualReport report, String name) {
        return report.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line " + name));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2021 | status            | Associate Member State of CERN since 2021-08-02                            | IV.2
            2024 | due               | CHF 1,000,000                                                              | Figures of the contribution
            2024 | basis             | called for by CERN, official figures                                       | III.1
            2024 | paid              | CHF 1,000,000                                                              | Payments (M-2024)
            2024 | owed              | CHF 0                                                                      | Payments (M-2024)
            2024 | purchasing        | CHF 150,000                                                                | s.csv as of 2024-06-30
            2024 | personnel         | CHF 20,000                                                                 | s.csv as of 2024-06-30
            2024 | personnel-fellow  | CHF 20,000                                                                 | s.csv as of 2024-06-30
            2024 | personnel-staff   | CHF 0                                                                      | s.csv as of 2024-06-30
            2024 | used              | 17% of the contribution                                                    | Annex
            2024 | level             | below the ceiling                                                          | Annex
            2024 | underuse          | The year has ended with little used                                        | Annex
            2024 | arrears           | CHF 0                                                                      | Figures and payments of earlier years
            2024 | suspension        | Nothing was suspended in the year                                          | Annex
            2024 | opportunities     | Opportunities are kept for Latvia only                                     | CERN
            2025 | statement         | There is no statement about the year, so the commitments are not known     | Annex
            2025 | paid              | CHF 400,000                                                                | Payments (M-2025)
            2025 | owed              | CHF 600,000                                                                | Payments (M-2025)
            2025 | arrears           | CHF 0                                                                      | Figures and payments of earlier years
            2025 | duty-pay          | CHF 1,600,000 for: 2025, 2026                                              | III.1
            2026 | paid              | CHF 0                                                                      | -
            2026 | arrears           | CHF 600,000                                                                | Figures and payments of earlier years
            2026 | forecast          | CHF 170,000                                                | s.csv as of 2026-06-30
            2026 | meetings          | 0                                                                          | II.2
            """)
    @DisplayName("AIII.1d, AX1, AX2, AX12: year with and without a statement, owed in part, running")
    void figures(int year, String name, String text, String source) {
        var report = report(year);
        var line = line(report, name);
        assertThat(line.text().en()).isEqualTo(text);
        assertThat(line.text().lv()).isNotBlank();
        if (!source.equals("-")) {
            assertThat(line.marks())
                    .as("a source with %s", source)
                    .anySatisfy(mark -> assertThat(
                                    report.sources().get(mark - 1).text().en())
                            .contains(source));
        }
    }

    @Test
    @DisplayName("the year that runs is about today and has a forecast; one that has ended is about 31 December")
    void days() {
        assertThat(report(2026).about().day()).isEqualTo(MADE);
        assertThat(report(2025).about().day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(report(2024).parts())
                .flatExtracting(AnnualReport.Part::lines)
                .extracting(AnnualReport.Line::name)
                .doesNotContain("forecast");
    }

    @Test
    @DisplayName("every figure that is known names a source")
    void everyFigureHasASource() {
        for (var year : List.of(2021, 2024, 2025)) {
            assertThat(report(year).parts())
                    .flatExtracting(AnnualReport.Part::lines)
                    .filteredOn(line -> line.value() != null)
                    .allSatisfy(line -> assertThat(line.marks())
                            .as(line.name() + " " + year)
                            .isNotEmpty());
        }
    }

    @Test
    @DisplayName("AX8, AX12: unpaid dues of the year before suspend from the Annual Progress Report on")
    void suspendedForDues() {
        var late = AState.paying(context, "1000000", 2021, 2022, 2023);
        pay(late, 2021, "2021-12-01", "1000000");
        AState.and(context, late, "figure", "year", "2023", "kind", "PROGRESS_REPORT", "day", "2023-09-14");
        var report = annual.of(late, 2023, MADE, Moment.ALL_KNOWN).report();
        assertThat(report).isNotNull();
        assertThat(line(report, "suspension").text().en())
                .isEqualTo("Everything, for the contribution for 2022 was not paid; since 2023-09-14");
        assertThat(line(report, "arrears").text().en()).isEqualTo("CHF 1,000,000");
    }

    @Test
    @DisplayName("AX5: a coefficient names the statements it follows from, and where its thresholds stand")
    void thresholds() {
        var supplier = AState.paying(context, "1000000", 2021);
        for (var year : List.of(2022, 2023, 2024, 2025)) {
            var lines = "S%1$d,supply,%2$s,,%1$d-03-01,CHF,100000,0,,,x%n".formatted(year, supplier.state());
            AStatement.imported(context, supplier, year, year + "-12-31", lines);
            var francs = Map.of("SUPPLY_CONTRACTS", "50000000", "BUDGET_SHARE", "0.1");
            francs.forEach((kind, value) -> AState.and(
                    context, supplier, "figure", "year", String.valueOf(year), "kind", kind, "value", value));
        }
        var report = annual.of(supplier, 2026, MADE, Moment.ALL_KNOWN).report();
        assertThat(report).isNotNull();
        assertThat(line(report, "return-supplies").text().en()).isEqualTo("2, well balanced");
        assertThat(line(report, "return-supplies").marks())
                .extracting(mark -> report.sources().get(mark - 1).address())
                .contains("https://procurement.web.cern.ch/fr/node/7693");
        assertThat(line(report, "return-services").marks())
                .extracting(mark -> report.sources().get(mark - 1).address())
                .containsOnly("");
    }

    @Test
    @DisplayName("what is recorded later changes no report as it was known before: same question, same text")
    void reproducible() {
        var other = AState.paying(context, "1000000", 2021, 2022);
        var known = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = annual.of(other, 2022, MADE, known).report();
        pay(other, 2022, "2022-06-01", "1000000");
        assertThat(annual.of(other, 2022, MADE, known).report()).isEqualTo(before);
        assertThat(annual.of(other, 2022, MADE, Moment.ALL_KNOWN).report()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | had no status at CERN
            2027 | is yet to come
            """)
    void refused(int year, String why) {
        var written = annual.of(state, year, MADE, Moment.ALL_KNOWN);
        assertThat(written.report()).isNull();
        assertThat(written.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.en()).contains(why));
    }
}
