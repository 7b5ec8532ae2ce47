package lv.auseklis.commitments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A statement as a table in CSV, UTF-8, with a header, comma or semicolon between the cells.
final class CsvStatement {

    private final StatementReader reader;
    private final Faults faults;

    CsvStatement(StatementReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    void read(InputStream content) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            var header = text.readLine();
            if (header == null) {
                faults.whole("pārskats ir tukšs", "the statement is empty");
                return;
            }
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(header.contains(";") ? ';' : ',')
                    .get();
            if (!header(header.startsWith("\ufeff") ? header.substring(1) : header, format)) {
                return;
            }
            try (var parser = format.parse(text)) {
                rows(parser);
            } catch (UncheckedIOException e) {
                faults.add(
                        reader.lines().size() + 2, "tabula nav vesela CSV datne", "the table is not a whole CSV file");
            }
        }
        reader.end();
    }

    private boolean header(String header, CSVFormat format) throws IOException {
        try (var parsed = format.parse(new StringReader(header))) {
            return reader.header(1, parsed.iterator().next().toList());
        }
    }

    private void rows(CSVParser rows) {
        for (var row : rows) {
            var number = (int) row.getRecordNumber() + 1;
            if (row.size() == 1 && row.get(0).isBlank()) {
                continue;
            }
            if (!reader.mayGoOn(number)) {
                return;
            }
            reader.row(number, row.toList());
        }
    }
}
