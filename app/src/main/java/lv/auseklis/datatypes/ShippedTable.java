package lv.auseklis.datatypes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table that is part of the program: a header, then rows (RFC 4180, UTF-8). A line that begins with `#` is
/// a remark.
public final class ShippedTable {

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private ShippedTable() {}

    /// Its rows, by the names of its header.
    ///
    /// @param place in the class path, such as `law/income-ratios.csv`
    public static List<CSVRecord> rows(String place) {
        try (var file = Objects.requireNonNull(ShippedTable.class.getResourceAsStream("/" + place), place);
                var rows = FORM.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }
}
