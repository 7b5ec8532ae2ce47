package lv.auseklis.commitments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads a statement from a table in CSV, UTF-8, with a header, comma or semicolon between the cells. The shares of one
/// item are at most 100 per cent together, and an item has one line for each origin.
final class StatementReader {

    static final int MOST_LINES = 300_000;

    private static final BigDecimal ALL = new BigDecimal(100);

    private final int year;
    private final LocalDate asOf;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, BigDecimal> shares = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    StatementReader(int year, LocalDate asOf, Faults faults) {
        this.year = year;
        this.asOf = asOf;
        this.faults = faults;
    }

    /// The lines in order; those with faults are left out.
    List<Line> read(InputStream content) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            var header = text.readLine();
            if (header == null) {
                faults.add(1, "pārskats ir tukšs", "the statement is empty");
                return lines;
            }
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(header.contains(";") ? ';' : ',')
                    .get();
            var names = names(header.startsWith("\ufeff") ? header.substring(1) : header, format);
            if (names.isEmpty()) {
                return lines;
            }
            try (var parser = format.parse(text)) {
                rows(parser, names);
            } catch (UncheckedIOException e) {
                faults.add(lines.size() + 2, "tabula nav vesela CSV datne", "the table is not a whole CSV file");
            }
        }
        return lines;
    }

    private void rows(Iterable<CSVRecord> rows, List<String> names) {
        for (var row : rows) {
            var number = (int) row.getRecordNumber() + 1;
            if (number > MOST_LINES + 1) {
                faults.add(number, "rindu ir vairāk par " + MOST_LINES, "there are more than " + MOST_LINES + " lines");
                return;
            }
            if (row.size() == 1 && row.get(0).isBlank()) {
                continue;
            }
            row(number, row, names);
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(2, "pārskatā nav nevienas rindas", "the statement has no lines");
        }
    }

    private void row(int number, CSVRecord row, List<String> names) {
        if (row.size() != names.size()) {
            faults.add(
                    number,
                    "rindā ir " + row.size() + " ailes, virsrakstā – " + names.size(),
                    "the line has " + row.size() + " cells, the header " + names.size());
            return;
        }
        var cells = new TreeMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), row.get(i));
        }
        var line = new StatementRow(number, cells, year, asOf, faults).read();
        if (line != null && isNew(line)) {
            lines.add(line);
        }
    }

    private boolean isNew(Line line) {
        var place = places.putIfAbsent(line.item() + "\n" + line.origin() + "\n" + line.credit(), line.number());
        if (place != null) {
            faults.add(
                    line.number(),
                    "„" + line.item() + "” ar šo izcelsmi jau ir " + place + ". rindā",
                    "‘" + line.item() + "’ with this origin stands in line " + place + " already");
            return false;
        }
        var sum = line.credit() ? BigDecimal.ZERO : shares.merge(line.item(), line.share(), BigDecimal::add);
        if (sum.compareTo(ALL) > 0) {
            faults.add(
                    line.number(),
                    "„" + line.item() + "” izcelsmes daļas kopā ir " + sum.toPlainString() + " %, vairāk par 100 %",
                    "the shares of ‘" + line.item() + "’ are " + sum.toPlainString() + "% together, above 100%");
            return false;
        }
        return true;
    }

    private List<String> names(String header, CSVFormat format) throws IOException {
        try (var parsed = format.parse(new StringReader(header))) {
            var names = parsed.iterator().next().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .map(name -> name.length() > 40 ? name.substring(0, 40) : name)
                    .toList();
            for (var needed : StatementRow.NEEDED.stream().sorted().toList()) {
                if (!names.contains(needed)) {
                    faults.add(1, "trūkst ailes „" + needed + "”", "the column ‘" + needed + "’ is missing");
                }
            }
            for (var name : names) {
                if (!StatementRow.NEEDED.contains(name) && !StatementRow.OTHERS.contains(name)) {
                    faults.add(1, "nezināma aile „" + name + "”", "unknown column ‘" + name + "’");
                }
            }
            return faults.isEmpty() ? names : List.of();
        }
    }
}
