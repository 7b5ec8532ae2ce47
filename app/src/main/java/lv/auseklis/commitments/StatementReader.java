package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Reads a statement from the rows of a table with a header, whatever file they come from. The shares of one item are
/// at
/// most 100 per cent together, and an item has one line for each origin.
final class StatementReader {

    static final int MOST_LINES = 300_000;

    private static final BigDecimal ALL = new BigDecimal(100);

    private final int year;
    private final LocalDate asOf;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, BigDecimal> shares = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> names = List.of();
    private int count;

    StatementReader(int year, LocalDate asOf, Faults faults) {
        this.year = year;
        this.asOf = asOf;
        this.faults = faults;
    }

    /// The lines so far, in order; those with faults are left out.
    List<Line> lines() {
        return lines;
    }

    /// The names of the columns; false where the table cannot be read by them.
    boolean header(int number, List<String> cells) {
        names = cells.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .map(name -> name.length() > 40 ? name.substring(0, 40) : name)
                .toList();
        var before = faults.count();
        for (var needed : StatementRow.NEEDED.stream().sorted().toList()) {
            if (!names.contains(needed)) {
                faults.add(number, "trūkst ailes „" + needed + "”", "the column ‘" + needed + "’ is missing");
            }
        }
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!StatementRow.NEEDED.contains(name) && !StatementRow.OTHERS.contains(name)) {
                faults.add(number, "nezināma aile „" + name + "”", "unknown column ‘" + name + "’");
            } else if (names.indexOf(name) < i) {
                faults.add(
                        number, "aile „" + name + "” ir divas reizes", "the column ‘" + name + "’ stands there twice");
            }
        }
        return faults.count() == before;
    }

    /// The name of a column of the header, the first is 0; its number where the header has none.
    String name(int column) {
        return column < names.size() ? names.get(column) : String.valueOf(column + 1);
    }

    int columns() {
        return names.size();
    }

    /// Counts one line; false where there are more than may be.
    boolean mayGoOn(int number) {
        count++;
        if (count > MOST_LINES) {
            faults.add(number, "rindu ir vairāk par " + MOST_LINES, "there are more than " + MOST_LINES + " lines");
        }
        return count <= MOST_LINES;
    }

    void row(int number, List<String> row) {
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

    /// To be called after the last row.
    void end() {
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.whole("pārskatā nav nevienas rindas", "the statement has no lines");
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
            var percent = sum.stripTrailingZeros().toPlainString();
            faults.add(
                    line.number(),
                    "„" + line.item() + "” izcelsmes daļas kopā ir " + percent + " %, vairāk par 100 %",
                    "the shares of ‘" + line.item() + "’ are " + percent + "% together, above 100%");
            return false;
        }
        return true;
    }
}
