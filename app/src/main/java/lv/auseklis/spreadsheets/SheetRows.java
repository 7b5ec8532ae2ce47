package lv.auseklis.spreadsheets;

import java.util.ArrayList;
import java.util.List;

/// Reads the rows of a sheet as they come. Rows and cells without a number of their own follow the one before.
///
/// Standard: ECMA-376, part 1, 18.3.1.73 (rows) and 18.3.1.4 (cells).
final class SheetRows {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_LETTERS = 3;

    private final Part part;
    private final Values values;
    private final RowTaker rows;
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    SheetRows(Part part, Values values, RowTaker rows) {
        this.part = part;
        this.values = values;
        this.rows = rows;
    }

    void read() throws UnreadableWorkbook {
        while (part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                begin(part.number("r", row + 1));
            } else if (part.starts("c")) {
                place(address(part.attribute("r", "")));
            } else if (part.ends("row") && !rows.row(row, cells)) {
                return;
            }
        }
    }

    private void begin(int number) throws UnreadableWorkbook {
        if (number <= row || number > MOST_ROWS) {
            throw UnreadableWorkbook.broken();
        }
        row = number;
        column = 0;
        cells = new ArrayList<>();
    }

    private void place(int number) throws UnreadableWorkbook {
        if (number <= column) {
            throw UnreadableWorkbook.broken();
        }
        column = number;
        var cell = cell();
        if (cell.isBlank() || cells.size() > Workbook.MOST_COLUMNS) {
            return;
        }
        while (cells.size() < Math.min(column - 1, Workbook.MOST_COLUMNS)) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
    }

    private Cell cell() throws UnreadableWorkbook {
        var type = part.attribute("t", "n");
        var style = part.number("s", -1);
        var formula = false;
        String value = null;
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("v")) {
                value = part.text("v");
            } else if (part.starts("is")) {
                value = part.runs("is");
            }
        }
        return values.of(type, style, value, formula);
    }

    /// The number of the column in an address such as `C7`; the first is 1.
    private int address(String address) throws UnreadableWorkbook {
        if (address.isEmpty()) {
            return column + 1;
        }
        var number = 0;
        var at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            number = number * 26 + address.charAt(at) - 'A' + 1;
            at++;
            if (at > MOST_LETTERS) {
                throw UnreadableWorkbook.broken();
            }
        }
        if (number == 0) {
            throw UnreadableWorkbook.broken();
        }
        return number;
    }
}
