package lv.auseklis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.spreadsheets.AWorkbook;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

@Label("a statement as a workbook is read as the same statement in CSV, by the same checks")
class SheetStatementTest {

    private static final List<String> HEADER = List.of(
            "item",
            "category",
            "origin",
            "share",
            "incurred",
            "currency",
            "paid",
            "open",
            "document",
            "funding",
            "title");
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    /// A row of a statement, right or wrong.
    record Row(
            String item,
            String category,
            String origin,
            String share,
            LocalDate day,
            String currency,
            long paid,
            long open) {

        List<Object> cells() {
            return List.of(
                    item,
                    category,
                    origin,
                    share.isEmpty() ? "" : new BigDecimal(share),
                    day,
                    currency,
                    BigDecimal.valueOf(paid, 2),
                    BigDecimal.valueOf(open, 2),
                    "",
                    "",
                    "Part, of „it”");
        }
    }

    /// @param reasons every fault
    record Read(List<Line> lines, List<Bilingual> reasons) {

        BigDecimal sum() {
            return lines.stream().map(line -> line.counted("LV")).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private static Read sheet(byte[] content) {
        var faults = new Faults();
        var reader = new StatementReader(2024, AS_OF, faults);
        try {
            new SheetStatement(reader, faults).read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(reader.lines(), faults.sentences());
    }

    private static Read csv(List<Row> rows) {
        var text = new StringBuilder(String.join(",", HEADER)).append('\n');
        rows.forEach(row -> text.append(String.join(
                        ",",
                        row.cells().stream()
                                .map(cell ->
                                        cell instanceof BigDecimal number ? number.toPlainString() : cell.toString())
                                .map(cell -> "\"" + cell + "\"")
                                .toList()))
                .append('\n'));
        var faults = new Faults();
        var reader = new StatementReader(2024, AS_OF, faults);
        try {
            new CsvStatement(reader, faults)
                    .read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(reader.lines(), faults.sentences());
    }

    static byte[] workbook(List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Lines");
            fill(sheet, 0, new ArrayList<Object>(HEADER));
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("dd.mm.yyyy").set();
                }
                case BigDecimal number -> sheet.value(row, i, number.doubleValue());
                case Object text -> sheet.value(row, i, text.toString());
            }
        }
    }

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30).map(number -> "C-" + number),
                        Arbitraries.of("supply", "Service", "civil", "staff", "poem"),
                        Arbitraries.of("LV", "EE", "Latvia"),
                        Arbitraries.of("", "100", "60", "33.33", "0.5", "101"),
                        Arbitraries.integers()
                                .between(-10, 380)
                                .map(days -> LocalDate.of(2024, 1, 1).plusDays(days)),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(9, "CHF"), net.jqwik.api.Tuple.of(1, "EUR")),
                        Arbitraries.longs().between(0, 99_999_999_999L),
                        Arbitraries.longs().between(-5, 1_000_000))
                .as(Row::new);
    }

    @Property(tries = 300)
    @Label("the same table gives the same lines, the same sums and the same faults")
    void isTheSameAsCsv(@ForAll("rows") Row first, @ForAll @Size(max = 12) List<@net.jqwik.api.From("rows") Row> more) {
        var rows = new ArrayList<>(more);
        rows.addFirst(first);
        var sheet = sheet(workbook(rows.stream().map(Row::cells).toList()));
        var text = csv(rows);
        assertThat(sheet).isEqualTo(text);
        assertThat(sheet.sum()).isEqualTo(text.sum());
    }

    @Property(tries = 100)
    @Label("the sum does not depend on the order of the rows")
    void orderDoesNotMatter(
            @ForAll @Size(min = 2, max = 12) List<@net.jqwik.api.From("rows") Row> rows, @ForAll long seed) {
        var numbered = new ArrayList<List<Object>>();
        for (var row : rows) {
            numbered.add(
                    new Row("N" + numbered.size(), "supply", "LV", "", LocalDate.of(2024, 3, 1), "CHF", row.paid(), 0)
                            .cells());
        }
        var before = sheet(workbook(numbered)).sum();
        Collections.shuffle(numbered, new Random(seed));
        assertThat(sheet(workbook(numbered)).sum()).isEqualTo(before).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }

    @Property(tries = 100)
    @Label("AX3: paying an open item, in whole or in part, changes nothing")
    void payingChangesNothing(
            @ForAll @net.jqwik.api.constraints.LongRange(max = 9_999_999_999L) long open,
            @ForAll("shares") int paidOf) {
        var paid = open * paidOf / 100;
        var before = new Row("A", "supply", "LV", "33.33", LocalDate.of(2024, 3, 1), "CHF", 0, open);
        var after = new Row("A", "supply", "LV", "33.33", LocalDate.of(2024, 3, 1), "CHF", paid, open - paid);
        assertThat(sheet(workbook(List.of(after.cells()))).sum())
                .isEqualTo(sheet(workbook(List.of(before.cells()))).sum());
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(0, 100);
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var cell : cells) {
            row.append(cell.startsWith("<") ? cell : "<c t=\"str\"><v>" + cell + "</v></c>");
        }
        return row + "</row>";
    }

    private static Read rows(String rows) {
        return sheet(AWorkbook.zip(AWorkbook.parts(row(2, HEADER.subList(0, 8).toArray(String[]::new)) + rows)));
    }

    private static String line(String day, String paid) {
        return row(7, "A1", "supply", "LV", "", day, "CHF", paid, "<c><v>0</v></c>");
    }

    @Example
    @Label("faults name the rows of the sheet: a bare number is no date, a formula without a value is no amount")
    void faultsNameTheRowsOfTheSheet() {
        assertThat(rows(line("<c><v>45352</v></c>", "1")).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.en())
                        .startsWith("Line 7: ‘45352’ is no date (a day number of Excel? it would be 2024-03-01)"));
        assertThat(rows(line("2024-03-01", "<c><f>SUM(A1:A2)</f></c>")).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.en()).startsWith("Line 7: paid: the formula has no value"));
        assertThat(rows(line("2024-03-01", "<c><f>SUM(A1:A2)</f><v>12.340000000001</v></c>"))
                        .sum())
                .isEqualByComparingTo("12.34");
        assertThat(rows(line("2024-03-01", "<c><v>12.345</v></c>"))
                        .reasons()
                        .getFirst()
                        .en())
                .contains("‘12.345’ is no amount");
        assertThat(rows(line("2024-03-01", "1").replace("</row>", "<c r=\"XFA7\"><v>1</v></c></row>"))
                        .reasons()
                        .getFirst()
                        .en())
                .contains("has 65 cells, the header 8");
    }

    @Example
    void anEmptySheetAndABrokenFileAreSaid() {
        assertThat(rows("").reasons()).extracting(Bilingual::en).containsExactly("The statement has no lines");
        assertThat(sheet(AWorkbook.zip(AWorkbook.parts(""))).reasons())
                .extracting(Bilingual::en)
                .containsExactly("The statement has no lines");
        assertThat(sheet(new byte[] {'P', 'K', 3, 4}).reasons().getFirst().en()).contains("is broken");
    }

    @Example
    @Label("at most 300,000 lines; blank rows do not count")
    void noMoreLinesThanMayBe() {
        var faults = new Faults();
        var reader = new StatementReader(2024, AS_OF, faults);
        for (int i = 1; i <= StatementReader.MOST_LINES; i++) {
            assertThat(reader.mayGoOn(i)).isTrue();
        }
        assertThat(reader.mayGoOn(StatementReader.MOST_LINES + 2)).isFalse();
        assertThat(faults.sentences().getFirst().en()).contains("more than 300000 lines");
    }
}
