package lv.auseklis.commitments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import lv.auseklis.spreadsheets.Cell;
import lv.auseklis.spreadsheets.RowTaker;
import lv.auseklis.spreadsheets.UnreadableWorkbook;
import lv.auseklis.spreadsheets.Workbook;

/// A statement as the first visible sheet of a workbook (XLSX), with a header. The numbers of its lines are those of
/// the
/// rows of the sheet.
final class SheetStatement implements RowTaker {

    private final StatementReader reader;
    private final Faults faults;
    private boolean begun;

    SheetStatement(StatementReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    /// Which sheet is read; the others are not.
    Sheets read(InputStream content) throws IOException {
        try (var workbook = Workbook.open(content.readAllBytes())) {
            workbook.read(this);
            reader.end();
            return new Sheets(workbook.sheet(), workbook.others());
        } catch (UnreadableWorkbook e) {
            faults.whole(e.why().lv(), e.why().en());
            return Sheets.NONE;
        }
    }

    @Override
    public boolean row(int number, List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isBlank)) {
            return true;
        }
        if (!begun) {
            begun = true;
            return reader.header(number, cells.stream().map(Cell::text).toList());
        }
        if (!reader.mayGoOn(number)) {
            return false;
        }
        if (isWhole(number, cells)) {
            var columns = Math.max(cells.size(), reader.columns());
            reader.row(
                    number,
                    IntStream.range(0, columns)
                            .mapToObj(i -> i < cells.size() ? cells.get(i).text() : "")
                            .toList());
        }
        return true;
    }

    private boolean isWhole(int number, List<Cell> cells) {
        var whole = true;
        for (int i = 0; i < cells.size(); i++) {
            var fault = cells.get(i).fault();
            if (fault != null) {
                whole = false;
                faults.add(number, reader.name(i) + ": " + fault.lv(), reader.name(i) + ": " + fault.en());
            }
        }
        return whole;
    }
}
