package lv.auseklis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A Markdown table. The columns after the first are set to the right.
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(List.of(headings));
    }

    Table row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(cell.toString());
        }
        if (row.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("%s does not fit under %s".formatted(row, rows.getFirst()));
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        var heading = rows.getFirst();
        var rule = "|---|" + (heading.size() > 2 ? "---:|" : "---|").repeat(heading.size() - 1);
        return "%s%n%s%n%s%n"
                .formatted(
                        line(heading),
                        rule,
                        rows.stream().skip(1).map(Table::line).collect(Collectors.joining(System.lineSeparator())));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
