package lv.auseklis.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a workbook is read as text within bounds, and what is none is told, never thrown up")
class WorkbookTest {

    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00 &quot;days&quot;;[Red]-0.00\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"10\"/><xf numFmtId=\"49\"/></cellXfs></styleSheet>";

    private static Map<Integer, List<Cell>> read(Map<String, String> parts) throws Exception {
        var rows = new TreeMap<Integer, List<Cell>>();
        try (var workbook = Workbook.open(AWorkbook.zip(parts))) {
            workbook.read((number, cells) -> {
                rows.put(number, new ArrayList<>(cells));
                return true;
            });
        }
        return rows;
    }

    private static Cell only(String cell) throws Exception {
        var parts = AWorkbook.parts("<row r=\"3\">" + cell + "</row>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>zero</t></si><si><r><t>on</t></r><rPh><t>x</t></rPh><r><t>e" + "</t></r></si></sst>");
        var row = read(parts).get(3);
        return row.isEmpty() ? Cell.EMPTY : row.getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A3"><v>1234.5</v></c>                             | 1234.5
            <c><v>1234.5000000000001</v></c>                        | 1234.5
            <c><v>1234.5000000001</v></c>                           | 1234.5
            <c><v>0.30000000000000004</v></c>                       | 0.3
            <c><v>9999999999999.9902</v></c>                        | 9999999999999.99
            <c><v>4500012345</v></c>                                | 4500012345
            <c><v>1.2E3</v></c>                                     | 1200
            <c><v>1234.567</v></c>                                  | 1234.567
            <c><v>-0</v></c>                                        | 0
            <c><v>1E300</v></c>                                     | 1E300
            <c><v>1E-300</v></c>                                    | 0
            <c s="1"><v>45352</v></c>                               | 2024-03-01
            <c s="2"><v>45352.75</v></c>                            | 2024-03-01
            <c s="2"><f>A1</f><v>45352</v></c>                      | 2024-03-01
            <c s="2"><v>-5</v></c>                                  | -5
            <c s="2"><v>99999999</v></c>                            | 99999999
            <c s="3"><v>45352</v></c>                               | 45352
            <c s="0"><v>45352</v></c>                               | 45352
            <c s="5"><v>45352</v></c>                               | 45352
            <c s="99"><v>45352</v></c>                              | 45352
            <c s="4"><v>0.6</v></c>                                 | 60%
            <c t="d"><v>2024-03-01T00:00:00</v></c>                 | 2024-03-01
            <c t="s"><v>0</v></c>                                   | zero
            <c t="s"><v>1</v></c>                                   | one
            <c t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c> | inline
            <c t="str"><f>A1</f><v>text</v></c>                     | text
            <c t="b"><v>1</v></c>                                   | TRUE
            """)
    @DisplayName(
            "numbers are exact decimals, days are days where the cell shows them so, formulas have their saved value")
    void values(String cell, String text) throws Exception {
        assertThat(only(cell)).isEqualTo(new Cell(text, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c><f>SUM(A1:A9)</f></c>             | the formula has no value
            <c><f>SUM(A1:A9)</f><v></v></c>      | the formula has no value
            <c t="e"><v>#DIV/0!</v></c>          | an error of calculation, #DIV/0!
            """)
    void whatHasNoValueSaysSo(String cell, String why) throws Exception {
        var fault = only(cell).fault();
        assertThat(fault).isNotNull();
        assertThat(fault.en()).contains(why);
    }

    @Test
    void rowsHaveTheirNumbersAndGapsAreEmptyCells() throws Exception {
        var rows = read(
                AWorkbook.parts("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"XFD2\"/></row><row><c><v>2</v></c></row>"
                        + "<row r=\"1048576\"/>"));
        assertThat(rows).containsOnlyKeys(2, 3, 1_048_576);
        assertThat(rows.get(2)).extracting(Cell::text).containsExactly("", "1");
        assertThat(rows.get(3)).extracting(Cell::text).containsExactly("2");
    }

    @Test
    void moreColumnsThanMayBeAreSaidAndNotKept() throws Exception {
        var cells = read(AWorkbook.parts(
                        "<row><c r=\"A1\"><v>1</v></c><c r=\"XFC1\"><v>2</v></c><c><v>3</v></c></row>"))
                .get(1);
        assertThat(cells).hasSize(Workbook.MOST_COLUMNS + 1);
    }

    @Test
    void daysMayCountFrom1904() throws Exception {
        var parts = AWorkbook.parts("<row><c s=\"1\"><v>43890</v></c></row>");
        parts.put("xl/styles.xml", STYLES);
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(read(parts).get(1)).extracting(Cell::text).containsExactly("2024-03-01");
    }

    @Test
    @DisplayName("the first visible sheet is read, the others are named")
    void sheets() throws Exception {
        var parts = AWorkbook.parts(
                "<sheet name=\"Chart\" r:id=\"rId5\"/><sheet name=\"Junk\" state=\"veryHidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Lines\" r:id=\"rId2\"/><sheet name=\"More\" r:id=\"rId1\"/>",
                "<row><c><v>1</v></c></row>");
        parts.put("xl/worksheets/sheet2.xml", AWorkbook.sheet("<row><c><v>2</v></c></row>"));
        try (var workbook = Workbook.open(AWorkbook.zip(parts))) {
            assertThat(workbook.sheet()).isEqualTo("Lines");
            assertThat(workbook.others()).containsExactly("Chart", "Junk", "More");
        }
        assertThat(read(parts).get(1)).extracting(Cell::text).containsExactly("2");
    }

    private static void assertUnreadable(Map<String, String> parts, String why) {
        assertThatThrownBy(() -> read(parts))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.why().en()).contains(why));
    }

    @ParameterizedTest
    @DisplayName("an address or a number that no sheet has is a broken file, not a full memory")
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1048577\"/>",
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"x\"/>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c><v>twelve</v></c></row>",
                "<row><c><v>1E2147483647</v></c></row>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row>",
            })
    void broken(String rows) {
        assertUnreadable(AWorkbook.parts(rows), "is broken");
    }

    @Test
    @DisplayName("a document type is refused, so nothing outside is fetched and nothing grows")
    void noDocumentType() {
        for (var type : List.of(
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE worksheet [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>")) {
            var parts = AWorkbook.parts("");
            parts.put("xl/worksheets/sheet1.xml", type + AWorkbook.sheet("<row><c t=\"str\"><v>&b;</v></c></row>"));
            assertUnreadable(parts, "is broken");
        }
    }

    @Test
    @DisplayName("what unpacks to more than a quarter of a gigabyte is not read to its end")
    void bomb() {
        var parts = AWorkbook.parts("<row><c t=\"str\"><v>" + " ".repeat(130_000_000) + "</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t/></si>" + " ".repeat(130_000_000) + "</sst>");
        assertUnreadable(parts, "too large");
    }

    @Test
    void macrosAreRefusedByName() {
        var parts = AWorkbook.parts("");
        parts.put("xl/vbaProject.bin", "x");
        assertUnreadable(parts, "holds macros");
    }

    @Test
    void noVisibleSheetIsSaid() {
        assertUnreadable(AWorkbook.parts("<sheet name=\"a\" state=\"hidden\" r:id=\"rId1\"/>", ""), "no visible sheet");
        assertUnreadable(AWorkbook.parts("<sheet name=\"a\" r:id=\"rId9\"/>", ""), "no visible sheet");
        assertUnreadable(AWorkbook.parts("<sheet name=\"a\" r:id=\"rId2\"/>", ""), "is broken");
    }

    @Test
    void anArchiveThatIsNoneIsSaid() throws IOException {
        for (var bytes : List.of(new byte[0], "PK\3\4 and no more".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> Workbook.open(bytes)).isInstanceOf(UnreadableWorkbook.class);
        }
        assertUnreadable(Map.of("a", "b"), "is broken");
    }
}
