package lv.auseklis.cern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.law.Answer;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("Article III.1: what a State pays for a year, from the figures recorded")
class ContributionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Standings standings;

    @Autowired
    Contributions contributions;

    @Autowired
    YearsAtCern years;

    private AnAgreement state;

    @BeforeEach
    void open() {
        state = AnAgreement.opened(context);
    }

    private YearContribution year(int year, String on) {
        var standing = standings.of(state.agreement, LocalDate.parse(on), Moment.ALL_KNOWN);
        return contributions.of(standing, Moment.ALL_KNOWN).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private void inForce(String received) {
        state.event(EventKind.NOTICE_RECEIVED, received);
        state.event(EventKind.PROTOCOL_DEPOSITED, "2021-07-03");
    }

    private void minimumOf(int year, String francs, String theoretical) {
        state.figure(year, FigureKind.MINIMUM_LEVEL, francs);
        state.figure(year, FigureKind.THEORETICAL_CONTRIBUTION, theoretical);
    }

    @ParameterizedTest
    @DisplayName("AIII.1c: the first year counts from the quarter in which the Agreement entered into force")
    @CsvSource({
        "2021-01-01, 1000000.00",
        "2021-03-31, 1000000.00",
        "2021-04-01, 750000.00",
        "2021-06-30, 750000.00",
        "2021-07-01, 500000.00",
        "2021-09-30, 500000.00",
        "2021-10-01, 250000.00",
        "2021-12-31, 250000.00"
    })
    void theFirstYear(String received, BigDecimal due) {
        inForce(received);
        minimumOf(2021, "1 000 000", "5000000");
        assertThat(year(2021, "2026-11-02").due()).isEqualByComparingTo(due);
        assertThat(year(2021, "2026-11-02").basis()).isEqualTo(YearContribution.Basis.COMPUTED);
    }

    @ParameterizedTest
    @DisplayName("AIII.1a: a tenth of the theoretical contribution, but not less than the minimum level")
    @CsvSource({"11999990, 1200000", "12000000, 1200000", "12000010, 1200001"})
    void tenthOrMinimum(String theoretical, BigDecimal due) {
        inForce("2021-06-22");
        minimumOf(2024, "1200000", theoretical);
        assertThat(year(2024, "2026-11-02").due()).isEqualByComparingTo(due);
    }

    @Test
    @DisplayName("AIII.1b: without an official level the minimum is indexed, an estimate; the index applied goes first")
    void indexed() {
        inForce("2021-06-22");
        state.figure(2020, FigureKind.CONTRIBUTION_INDEX, "2");
        state.figure(2021, FigureKind.COST_VARIATION_INDEX, "10");
        state.figure(2022, FigureKind.COST_VARIATION_INDEX, "9,5");
        state.figure(2022, FigureKind.CONTRIBUTION_INDEX, "-1");
        state.figure(2022, FigureKind.THEORETICAL_CONTRIBUTION, "1000000");
        var year = year(2022, "2026-11-02");
        assertThat(year.due()).isEqualByComparingTo("1110780"); // 1 000 000 × 1.02 × 1.10 × 0.99
        assertThat(year.basis()).isEqualTo(YearContribution.Basis.ESTIMATE);
        state.figure(2022, FigureKind.MINIMUM_LEVEL, "1111000");
        assertThat(year(2022, "2026-11-02").due()).isEqualByComparingTo("1111000");
        assertThat(year(2022, "2026-11-02").basis()).isEqualTo(YearContribution.Basis.COMPUTED);
    }

    @Test
    @DisplayName(
            "AIII.1b: reports cite the figures computed with: none that was replaced or overridden, none before 2020")
    void cited() {
        inForce("2021-06-22");
        state.figure(2019, FigureKind.CONTRIBUTION_INDEX, "1,83");
        state.figure(2020, FigureKind.CONTRIBUTION_INDEX, "3");
        var replacing = state.figure(2020, FigureKind.CONTRIBUTION_INDEX, "2");
        var applied = state.figure(2021, FigureKind.CONTRIBUTION_INDEX, "1");
        state.figure(2021, FigureKind.COST_VARIATION_INDEX, "8,87");
        var computed = state.figure(2022, FigureKind.COST_VARIATION_INDEX, "1");
        var theoretical = state.figure(2022, FigureKind.THEORETICAL_CONTRIBUTION, "1000000");
        assertThat(citedOf(2022)).containsExactlyInAnyOrder(replacing, applied, computed, theoretical);
        var official = state.figure(2022, FigureKind.MINIMUM_LEVEL, "1111000");
        assertThat(citedOf(2022)).containsExactlyInAnyOrder(official, theoretical);
        var called = state.figure(2022, FigureKind.CONTRIBUTION_CALLED, "1111111");
        assertThat(citedOf(2022)).containsExactly(called);
    }

    private List<Long> citedOf(int year) {
        return years.contributions(state.agreement, LocalDate.parse("2026-11-02"), Moment.ALL_KNOWN).stream()
                .filter(one -> one.year() == year)
                .flatMap(one -> one.figures().stream())
                .map(YearsAtCern.Recorded::entry)
                .toList();
    }

    @Test
    @DisplayName("AIII.1b: an index that is missing leaves the contribution undetermined, not zero")
    void undetermined() {
        inForce("2021-06-22");
        state.figure(2020, FigureKind.CONTRIBUTION_INDEX, "2");
        state.figure(2022, FigureKind.THEORETICAL_CONTRIBUTION, "99000000");
        assertThat(year(2022, "2026-11-02").due()).isNull();
        assertThat(year(2022, "2026-11-02").basis()).isEqualTo(YearContribution.Basis.UNKNOWN);
        state.figure(2022, FigureKind.CONTRIBUTION_CALLED, "1050000.50");
        assertThat(year(2022, "2026-11-02").due()).isEqualByComparingTo("1050000.50");
        assertThat(year(2022, "2026-11-02").basis()).isEqualTo(YearContribution.Basis.CALLED);
    }

    @Test
    @DisplayName("only what CERN called for, or what follows from its own figures, is official")
    void official() {
        assertThat(YearContribution.Basis.values())
                .filteredOn(YearContribution.Basis::isOfficial)
                .containsExactly(YearContribution.Basis.CALLED, YearContribution.Basis.COMPUTED);
    }

    @Test
    @DisplayName("AIII.1d, AV.4a: the year in which the status ends is paid in full, and stays owed after it")
    void theYearOfTheEnd() {
        inForce("2021-06-22");
        minimumOf(2025, "1100000", "5000000");
        state.event(EventKind.TERMINATION_NOTICE, "2024-05-01");
        state.event(EventKind.EARLIER_END, "2025-02-01");
        state.paid(2025, "2025-01-20", "600000");
        var year = year(2025, "2026-11-02");
        assertThat(year.due()).isEqualByComparingTo("1100000");
        assertThat(year.owed()).isEqualByComparingTo("500000");
        minimumOf(2026, "1100000", "5000000");
        assertThat(year(2026, "2026-11-02").due()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("AX12: unpaid on the day of the report, all is suspended from that day until the day of receipt")
    void arrears() {
        inForce("2021-06-22");
        minimumOf(2023, "1000000", "5000000");
        state.figure(2024, FigureKind.PROGRESS_REPORT, "2024-09-12");
        state.paid(2023, "2023-06-01", "400000");
        state.paid(2023, "2024-09-20", "600000");
        assertThat(year(2023, "2024-09-11").suspended()).isEqualTo(Answer.NO);
        assertThat(year(2023, "2024-09-12").suspended()).isEqualTo(Answer.YES);
        assertThat(year(2023, "2024-09-19").suspended()).isEqualTo(Answer.YES);
        assertThat(year(2023, "2024-09-19").owed()).isEqualByComparingTo("600000");
        assertThat(year(2023, "2024-09-20").suspended()).isEqualTo(Answer.NO);
        assertThat(year(2023, "2024-09-20").owed()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("AX12: paid on the day of the report, nothing is suspended")
    void paidOnTheDayOfTheReport() {
        inForce("2021-06-22");
        minimumOf(2023, "1000000", "5000000");
        state.figure(2024, FigureKind.PROGRESS_REPORT, "2024-09-12");
        var payment = state.paid(2023, "2024-09-12", "1000000");
        assertThat(year(2023, "2024-09-12").suspended()).isEqualTo(Answer.NO);
        state.done("strike", "struck", String.valueOf(payment), "reason", "Cits maksātājs.");
        assertThat(year(2023, "2024-09-12").suspended()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @DisplayName("AX12: a payment of more than a year before the year that it is for is named, not recorded")
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2024-06-30, true"})
    void tooEarly(String received, boolean recorded) {
        var outcome =
                state.tried("payment", "year", "2024", "received", received, "amount", "1000", "reference", "M-1");
        assertThat(outcome instanceof Outcome.Done).isEqualTo(recorded);
    }

    @ParameterizedTest
    @DisplayName(
            "a figure of a coming year makes it a year of the contribution, one of the return or of a post does not")
    @CsvSource({
        "SUPPLY_CONTRACTS,        5,          2023",
        "SERVICE_CONTRACTS,       5,          2023",
        "BUDGET_SHARE,            0.1,        2023",
        "STAFF_COST,              5,          2023",
        "CONTRIBUTION_INDEX,      1,          2025",
        "COST_VARIATION_INDEX,    1,          2025",
        "THEORETICAL_CONTRIBUTION,5,          2025",
        "MINIMUM_LEVEL,           5,          2025",
        "CONTRIBUTION_CALLED,     5,          2025",
        "DUE_DAY,                 2025-06-30, 2025"
    })
    void lastYear(FigureKind kind, String value, int last) {
        inForce("2021-06-22");
        state.figure(2025, kind, value);
        var standing = standings.of(state.agreement, LocalDate.parse("2023-11-02"), Moment.ALL_KNOWN);
        var years = contributions.of(standing, Moment.ALL_KNOWN);
        assertThat(years.getLast().year()).isEqualTo(last);
        assertThat(contributions.find(standing, 2025, Moment.ALL_KNOWN).isPresent())
                .isEqualTo(last == 2025);
    }

    @ParameterizedTest
    @DisplayName("what is no figure or payment is refused in words")
    @CsvSource(delimiter = '|', textBlock = """
            figure  | MINIMUM_LEVEL      | 2024 | -5              | Swiss francs above zero
            figure  | MINIMUM_LEVEL      | 2024 | 1000000.001     | Swiss francs above zero
            figure  | MINIMUM_LEVEL      | 2024 | 1.000.000       | Swiss francs above zero
            figure  | MINIMUM_LEVEL      | 2024 | 999999999999    | Swiss francs above zero
            figure  | MINIMUM_LEVEL      | 2037 | 1000000         | Year: from 2010 to 2036
            figure  | MINIMUM_LEVEL      | x    | 1000000         | Year: from 2010 to 2036
            figure  | CONTRIBUTION_INDEX | 2024 | 60              | per cent from -50 to 50
            figure  | CONTRIBUTION_INDEX | 2024 | 1e5             | per cent from -50 to 50
            figure  | PROGRESS_REPORT    | 2024 | 1               | a day in this year
            figure  | POEM               | 2024 | 1               | choose its kind
            payment | -                  | 2024 | EUR 5           | Swiss francs above zero
            payment | -                  | 2024 | 0               | Swiss francs above zero
            """)
    void refused(String act, String kind, String year, String value, String why) {
        var outcome =
                state.tried(act, "kind", kind, "year", year, "value", value, "amount", value, "received", "2024-01-05");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        inForce("2021-06-22");
        state.figure(2024, FigureKind.CONTRIBUTION_CALLED, "1 107 104,50");
        assertThat(year(2024, "2026-11-02").due()).isEqualByComparingTo("1107104.50");
        state.figure(2024, FigureKind.CONTRIBUTION_CALLED, "1'107’105.25");
        assertThat(year(2024, "2026-11-02").due()).isEqualByComparingTo("1107105.25");
        assertThat(year(2024, "2026-11-02").recorded()).hasSize(2);
    }
}
