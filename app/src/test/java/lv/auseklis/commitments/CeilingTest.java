package lv.auseklis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("Article II.5 and the Annex: the commitments of a year against the contribution payable for it")
class CeilingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Ceiling ceiling;

    @Autowired
    JdbcStatements statements;

    @Autowired
    Clock clock;

    private Agreement state;

    @BeforeEach
    void paying() {
        state = AState.paying(context, "1000000", 2024, 2025);
    }

    private void imported(int year, String asOf, String lines) {
        AStatement.imported(context, state, year, asOf, lines.replace("LV", state.state()));
    }

    private Outcome tried(int year, String asOf, String lines) {
        return AStatement.tried(context, state, year, asOf, lines.replace("LV", state.state()));
    }

    private YearUse use(int year, String on) {
        return ceiling.of(state, LocalDate.parse(on), Moment.ALL_KNOWN).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static String order(String item, String day, String paid, String open) {
        return "%s,supply,LV,,%s,CHF,%s,%s,,,x\n".formatted(item, day, paid, open);
    }

    @ParameterizedTest
    @DisplayName("AII.5a, AX1, AX7: just below, exactly at and just above the contribution, and where it is approached")
    @CsvSource({
        "799999.99, below",
        "800000, approached",
        "999999.99, approached",
        "1000000, reached",
        "1000000.01, exceeded"
    })
    void levels(String open, String level) {
        imported(2024, "2024-12-31", order("A1", "2024-03-01", "0", open));
        assertThat(use(2024, "2024-12-01").level()).isEqualTo(level);
    }

    @ParameterizedTest
    @DisplayName("open point Q-3: once the year has ended, little use is warned of too")
    @CsvSource({"499999.99, 2024-12-31, true", "500000, 2024-12-31, false", "499999.99, 2024-12-30, false"})
    void underuse(String paid, String on, boolean underused) {
        imported(2024, "2024-12-31", order("A1", "2024-03-01", paid, "0"));
        assertThat(use(2024, on).underused()).isEqualTo(underused);
    }

    @Test
    @DisplayName("AX3: paying an open item never changes the commitments of the year")
    void payingChangesNothing() {
        imported(2024, "2024-06-30", order("A1", "2024-03-01", "10000", "90000"));
        var before = use(2024, "2024-12-31").sum();
        imported(2024, "2024-12-31", order("A1", "2024-03-01", "100000", "0"));
        assertThat(use(2024, "2024-12-31").sum()).isEqualByComparingTo(before).isEqualByComparingTo("100000");
    }

    @Test
    @DisplayName("AX3, Q-12: an item of one year cannot stand in the statement of another; the line says so")
    void ofOneYear() {
        imported(2024, "2024-12-31", order("A1", "2024-03-01", "10000", "90000"));
        assertRefused(
                tried(2025, "2025-06-30", order("B1", "2025-02-01", "1", "0") + order("A1", "2025-02-01", "1", "0")),
                "Line 3: ‘A1’ stands in the statement of 2024 already");
        assertThat(use(2025, "2025-12-31").statement()).isNull();
    }

    @Test
    @DisplayName("AX5: goods count by their share of origin, services by the country of the bidder")
    void byOrigin() {
        imported(
                2024,
                "2024-12-31",
                "A1,supply,LV,60,2024-03-01,CHF,1000.01,0,,,x\nA1,supply,EE,40,2024-03-01,CHF,1000.01,0,,,x\n"
                        + "A2,service,EE,,2024-03-02,CHF,5000,0,,,x\nA3,civil,LV,,2024-03-02,CHF,70,7,,,x\n");
        var use = use(2024, "2024-12-31");
        assertThat(use.counted().get(Category.SUPPLY)).isEqualByComparingTo("600.01");
        assertThat(use.counted()).doesNotContainKey(Category.SERVICE);
        assertThat(use.of(Category.Part.PURCHASING)).isEqualByComparingTo("677.01");
    }

    @Test
    @DisplayName(
            "AX5: an item of two origins is one amount, less its credit notes; what counts is the share of the State")
    void itemOfTwoOrigins() {
        imported(
                2024,
                "2024-12-31",
                "I1,supply,LV,60,2024-03-01,CHF,1000.01,5,,,x\nI1,supply,EE,40,2024-03-01,CHF,1000.01,5,,,x\n"
                        + "I1,supply,LV,60,2024-06-01,CHF,-10,0,credit,,x\nI1,supply,EE,40,2024-06-01,CHF,-10,0,credit,,x\n");
        assertThat(context.getBean(ItemsInStatements.class).of(state, List.of("I1", "none")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.paid()).isEqualByComparingTo("990.01");
                    assertThat(found.open()).isEqualByComparingTo("5");
                    assertThat(found.counted()).isEqualByComparingTo("597.01");
                });
    }

    @Test
    @DisplayName(
            "where purchasing originates: every origin by its share, whatever counts, by the day; people are left out")
    void origins() {
        var counted = context.getBean(CountedCommitments.class);
        imported(
                2024,
                "2024-12-31",
                "A1,supply,LV,60,2024-03-01,CHF,1000.01,0,,,x\nA1,supply,EE,40,2024-03-01,CHF,1000.01,0,,,x\n"
                        + "A2,supply,EE,,2024-05-02,CHF,10,5,,,x\nA3,civil,LV,,2024-03-02,CHF,70,7,,,x\n"
                        + "A2,supply,EE,,2024-06-01,CHF,-4,0,credit,,x\nP1,staff,EE,,2024-03-02,CHF,70,7,,,\n");
        var found = counted.origins(state, LocalDate.of(2024, 12, 31), Moment.ALL_KNOWN);
        assertThat(found)
                .extracting(one -> one.category() + " " + one.origin() + " " + one.amount())
                .containsExactlyInAnyOrder(
                        "SUPPLY EE 411.00", "SUPPLY " + state.state() + " 600.01", "CIVIL " + state.state() + " 77.00");
        var use = use(2024, "2024-12-31");
        assertThat(found.stream()
                        .filter(one -> one.origin().equals(state.state()))
                        .map(CountedCommitments.FromOrigin::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(use.of(Category.Part.PURCHASING));
        assertThat(counted.origins(state, LocalDate.of(2024, 3, 1), Moment.ALL_KNOWN))
                .extracting(one -> one.origin() + " " + one.amount())
                .containsExactlyInAnyOrder("EE 400.00", state.state() + " 600.01");
        assertThat(counted.of(state, LocalDate.of(2024, 3, 1), Moment.ALL_KNOWN))
                .singleElement()
                .satisfies(year -> assertThat(year.of(Category.SUPPLY)).isEqualByComparingTo("600.01"));
    }

    @Test
    @DisplayName("AX6, Q-14: of personnel only what CERN itself funds counts, in both budgets; no name is kept")
    void personnel() {
        imported(
                2024,
                "2024-12-31",
                "P1,staff,LV,,2024-01-01,CHF,100,0,,CERN,Anna\nP2,fellow,LV,,2024-01-01,CHF,20,0,,,\n"
                        + "P3,student,LV,,2024-01-01,CHF,3,0,,THIRD,\nP4,associate,LV,,2024-01-01,CHF,4,0,,HOME,\n"
                        + "P5,associate,LV,,2024-01-01,CHF,0.5,0,,CERN,\n");
        assertThat(use(2024, "2024-12-31").of(Category.Part.PERSONNEL)).isEqualByComparingTo("120.5");
    }

    @Test
    void aCreditNoteLowersTheSum() {
        imported(
                2024,
                "2024-12-31",
                order("A1", "2024-03-01", "1000", "0") + "A1,supply,LV,,2024-05-01,CHF,-250,0,credit,,x\n");
        assertThat(use(2024, "2024-04-01").sum()).isEqualByComparingTo("1000");
        assertThat(use(2024, "2024-12-31").sum()).isEqualByComparingTo("750");
    }

    @RepeatedTest(3)
    @DisplayName("the sums do not depend on the order of the lines")
    void orderDoesNotMatter() {
        var random = new Random(state.state().hashCode());
        var lines = new ArrayList<String>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < 200; i++) {
            var amount = BigDecimal.valueOf(random.nextInt(1, 100_000), 2);
            sum = sum.add(amount);
            lines.add(order("A" + i, "2024-%02d-01".formatted(1 + random.nextInt(12)), amount.toPlainString(), "0"));
        }
        Collections.shuffle(lines, random);
        imported(2024, "2024-12-31", String.join("", lines));
        assertThat(use(2024, "2024-12-31").sum()).isEqualByComparingTo(sum);
    }

    @Test
    @DisplayName("about a day only what was incurred by then counts; as known earlier, the statement before holds")
    void asOfIsReproducible() {
        imported(2024, "2024-06-30", order("A1", "2024-03-01", "100", "0"));
        var before = clock.instant().plusMillis(1);
        while (!clock.instant().isAfter(before)) {
            Thread.onSpinWait();
        }
        imported(2024, "2024-12-31", order("A1", "2024-03-01", "100", "0") + order("A2", "2024-08-01", "50", "0"));
        assertThat(use(2024, "2024-07-31").sum()).isEqualByComparingTo("100");
        assertThat(use(2024, "2024-08-01").sum()).isEqualByComparingTo("150");
        var earlier = ceiling.of(state, LocalDate.of(2024, 12, 31), before);
        assertThat(earlier.stream().filter(one -> one.year() == 2024))
                .allSatisfy(use -> assertThat(use.sum()).isEqualByComparingTo("100"));
    }

    @Test
    @DisplayName("AX4: what differs from the statement before is listed, the largest first")
    void differences() {
        var first = AStatement.imported(
                context,
                state,
                2024,
                "2024-06-30",
                lines(order("A1", "2024-03-01", "100", "0") + order("A2", "2024-03-01", "7", "0")));
        var second = AStatement.imported(
                context,
                state,
                2024,
                "2024-09-30",
                lines(order("A1", "2024-03-01", "90", "0") + order("A3", "2024-08-01", "500", "0")));
        assertThat(statements.differences(first.id(), second.id(), 10))
                .extracting(JdbcStatements.Difference::item)
                .containsExactly("A3", "A1", "A2");
        assertThat(statements.findBefore(second)).contains(first);
    }

    private String lines(String lines) {
        return lines.replace("LV", state.state());
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest
    @DisplayName("AX4: a statement with a fault is not imported, the line is named, and the one before holds")
    @CsvSource(delimiter = '|', textBlock = """
            A,supply,LV,,2024-03-01,EUR,1,0,,,x               | the currency is ‘EUR’, CHF is needed
            A,supply,LV,,2024-03-01,CHF,-1,0,,,x              | the amount is negative, but the line is no credit note
            A,supply,LV,,2024-03-01,CHF,1,0,credit,,x         | the amount of a credit note is negative
            A,supply,LV,100.01,2024-03-01,CHF,1,0,,,x         | per cent above 0 and up to 100 are needed
            A,supply,LV,0,2024-03-01,CHF,1,0,,,x              | per cent above 0 and up to 100 are needed
            A,supply,LV,,45352,CHF,1,0,,,x                    | a day number of Excel? it would be 2024-03-01
            A,supply,LV,,2024-02-30,CHF,1,0,,,x               | ‘2024-02-30’ is no date
            A,supply,LV,,2023-12-31,CHF,1,0,,,x               | the statement is about 2024
            A,supply,LV,,2024-12-01,CHF,1,0,,,x               | after the day of the statement, 2024-11-30
            A,supply,LV,,2024-03-01,CHF,1.234,0,,,x           | is no amount
            A,poem,LV,,2024-03-01,CHF,1,0,,,x                 | there is no category ‘poem’
            A,supply,Latvia,,2024-03-01,CHF,1,0,,,x           | the origin is two capital letters
            ,supply,LV,,2024-03-01,CHF,1,0,,,x                | the number of the order
            A,supply,LV,,2024-03-01,CHF,1,0,poem,,x           | the document is ‘order’ or ‘credit’
            A,staff,LV,,2024-03-01,CHF,1,0,,MINE,x            | the funding is
            A,supply,LV,,2024-03-01,CHF,1,0,,x                | the line has 10 cells, the header 11
            """)
    void faults(String line, String why) {
        imported(2024, "2024-06-30", order("A9", "2024-03-01", "100", "0"));
        var outcome = tried(2024, "2024-11-30", order("A8", "2024-03-01", "1", "0") + line + "\n");
        assertRefused(outcome, why);
        assertRefused(outcome, "Line 3: ");
        assertThat(use(2024, "2024-12-31").sum()).isEqualByComparingTo("100");
    }

    @Test
    void aLineThatStandsTwiceAndSharesAboveAHundredAreNamed() {
        var twice = order("A1", "2024-03-01", "1", "0") + order("A1", "2024-03-01", "1", "0");
        assertRefused(tried(2024, "2024-11-30", twice), "Line 3: ‘A1’ with this origin stands in line 2 already");
        var shares = "A1,supply,LV,60,2024-03-01,CHF,1,0,,,x\nA1,supply,EE,41,2024-03-01,CHF,1,0,,,x\n";
        assertRefused(tried(2024, "2024-11-30", shares), "are 101% together, above 100%");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-29, here is a later statement about 2024 already (2024-06-30)",
        "2026-11-03, is yet to come",
        "2023-12-31, is before 2024"
    })
    void aStatementOfTheWrongDayIsRefused(String asOf, String why) {
        imported(2024, "2024-06-30", order("A9", "2024-03-01", "100", "0"));
        assertRefused(tried(2024, asOf, order("A9", "2024-03-01", "100", "0")), why);
    }

    @Test
    void everyFaultIsCountedAndAHundredAreTold() {
        var lines = "A,supply,LV,,2024-03-01,EUR,1,0,,,x\n".repeat(150);
        var refused = (Outcome.Refused) tried(2024, "2024-11-30", lines);
        assertThat(refused.reasons()).hasSize(101);
        assertThat(refused.reasons().getLast().en()).isEqualTo("And further faults: 50.");
        assertThat(((Outcome.Refused) tried(2024, "2024-11-30", "")).reasons()).hasSize(1);
    }

    @Test
    void commasSemicolonsAndDecimalCommasAreRead() {
        var text = "\ufeffitem;category;origin;incurred;currency;paid;open\n"
                + "A1;SUPPLY;" + state.state() + ";01.03.2024.;CHF;1 234,50;0\n\n"
                + "A2;Supply;" + state.state() + ";1.3.2024;CHF;1'000.25;0,25\n";
        var file = AStatement.keep(context, text).digest();
        var command = new ImportStatement.Command(state, 2024, LocalDate.of(2024, 6, 30), file, "s.csv");
        assertThat(context.getBean(ImportStatement.class).load(command, AStatement.KEEPER, AStatement.TODAY))
                .isInstanceOf(Outcome.Imported.class);
        assertThat(use(2024, "2024-12-31").sum()).isEqualByComparingTo("2235");
    }

    @Test
    void aHeaderWithoutWhatIsNeededIsSaid() {
        var file = AStatement.keep(context, "item,price\nA,1\n").digest();
        var command = new ImportStatement.Command(state, 2024, LocalDate.of(2024, 6, 30), file, "s.csv");
        var outcome = context.getBean(ImportStatement.class).load(command, AStatement.KEEPER, AStatement.TODAY);
        for (var why : List.of("the column ‘currency’ is missing", "unknown column ‘price’")) {
            assertRefused(outcome, why);
        }
    }
}
