package lv.auseklis.opportunities;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.commitments.Faults;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads notices from a table in CSV, from JSON (a list of objects) or from a pasted text or e-mail.
final class NoticeReader {

    static final int MOST = 500;

    private static final JsonMapper JSON = new JsonMapper();

    private final LocalDate today;
    private final Faults faults;
    private final List<NoticeText> read = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    NoticeReader(LocalDate today, Faults faults) {
        this.today = today;
        this.faults = faults;
    }

    /// Those without faults, in order.
    List<NoticeText> read(String content) {
        var text = content.startsWith("\ufeff") ? content.substring(1) : content;
        if (text.isBlank()) {
            faults.add(1, "teksts ir tukšs", "the text is empty");
        } else if (text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{")) {
            json(text);
        } else if (isTable(text)) {
            table(text);
        } else {
            row(1, new PastedNotice(text).cells());
        }
        return read;
    }

    /// Whether its first line has names of columns.
    private static boolean isTable(String text) {
        var header = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return header.contains("reference") && header.contains("title") && header.matches(".*[,;].*");
    }

    private void json(String text) {
        try {
            var root = JSON.readTree(text);
            var number = 0;
            for (var one : root.isArray() ? root : List.of(root)) {
                number++;
                if (isTooMany(number)) {
                    return;
                }
                if (one instanceof JsonNode node && node.isObject()) {
                    row(number, members(number, node));
                } else {
                    faults.add(number, "tas nav objekts", "this is no object");
                }
            }
        } catch (JacksonException e) {
            var place = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            faults.add(Math.max(1, place), "tas nav pareizs JSON", "this is no correct JSON");
        }
    }

    private Map<String, String> members(int number, JsonNode node) {
        var cells = new TreeMap<String, String>();
        for (var member : node.properties()) {
            var value = member.getValue();
            var texts = new ArrayList<String>();
            if (value.isArray()) {
                value.forEach(one -> texts.add(one.asString("")));
            } else {
                texts.add(value.isNull() ? "" : value.asString(""));
            }
            cells.put(member.getKey().toLowerCase(Locale.ROOT), String.join(" ", texts));
        }
        unknown(number, List.copyOf(cells.keySet()));
        return cells;
    }

    private void table(String text) {
        var header = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var names = List.<String>of();
            for (var row : parser) {
                var number = (int) row.getRecordNumber();
                if (number == 1) {
                    names = row.stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    if (!unknown(1, names)) {
                        return;
                    }
                } else if (isTooMany(number - 1)) {
                    return;
                } else if (row.size() != names.size()) {
                    faults.add(
                            number,
                            "rindā ir " + row.size() + " ailes, virsrakstā – " + names.size(),
                            "the line has " + row.size() + " cells, the header " + names.size());
                } else {
                    var cells = new TreeMap<String, String>();
                    for (int i = 0; i < names.size(); i++) {
                        cells.put(names.get(i), row.get(i));
                    }
                    row(number, cells);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(read.size() + 2, "tabula nav vesela CSV datne", "the table is not a whole CSV file");
        }
    }

    private boolean isTooMany(int number) {
        if (number > MOST) {
            faults.add(number, "sludinājumu ir vairāk par " + MOST, "there are more than " + MOST + " notices");
        }
        return number > MOST;
    }

    private boolean unknown(int number, List<String> names) {
        var unknown =
                names.stream().filter(name -> !NoticeRow.NAMES.contains(name)).toList();
        unknown.forEach(name -> {
            var shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
            faults.add(number, "nezināma aile „" + shown + "”", "unknown column ‘" + shown + "’");
        });
        return unknown.isEmpty();
    }

    private void row(int number, Map<String, String> cells) {
        new NoticeRow(cells, today, (lv, en) -> faults.add(number, lv, en))
                .read()
                .ifPresent(notice -> {
                    var before = lines.putIfAbsent(notice.reference(), number);
                    if (before == null) {
                        read.add(notice);
                    } else {
                        faults.add(
                                number,
                                "„" + notice.reference() + "” jau ir " + before + ". rindā",
                                "‘" + notice.reference() + "’ stands in line " + before + " already");
                    }
                });
    }
}
