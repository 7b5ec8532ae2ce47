package lv.auseklis.pages;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table for spreadsheets and programs (RFC 4180): UTF-8, a point before decimals, nothing where something is not
/// known.
public final class CsvTable {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private CsvTable() {}

    /// One line with its end.
    public static String line(@Nullable Object... cells) {
        return CSVFormat.RFC4180.format(cells) + "\r\n";
    }

    /// @param name of the file that a browser saves
    /// @param text the lines with their ends, the head in front
    public static ResponseEntity<String> answer(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
