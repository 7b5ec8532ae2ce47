package lv.auseklis.spreadsheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A workbook (XLSX) whose first visible sheet is read row by row. Formulas are not computed: the value that was saved
/// with them counts. Pictures, links and comments are passed over.
///
/// Standard: ECMA-376, part 1 (SpreadsheetML), transitional and strict.
public final class Workbook implements Closeable {

    /// More columns than any table here has.
    public static final int MOST_COLUMNS = 64;

    private static final long MOST_UNPACKED = 250_000_000;
    private static final int MOST_SHARED = 4_000_000;
    private static final int MOST_SHEETS = 1_000;
    private static final int LONGEST_NAME = 60; // 31 in the programs that write them
    private static final Bilingual NO_SHEET = new Bilingual(
            "XLSX datnē nav nevienas redzamas lapas ar tabulu.", "The XLSX file has no visible sheet with a table.");

    private final Parts parts;
    private final Values values;
    private final Sheet sheet;
    private final List<String> others;

    /// @param part where the sheet stands in the archive
    private record Sheet(String name, String part, boolean readable) {}

    private record Target(String kind, String part) {}

    private Workbook(Parts parts, Values values, Sheet sheet, List<String> others) {
        this.parts = parts;
        this.values = values;
        this.sheet = sheet;
        this.others = others;
    }

    public static Workbook open(byte[] content) throws UnreadableWorkbook {
        var parts = Parts.of(content, MOST_UNPACKED);
        var main = part(targets(parts, "", "_rels/.rels"), "officeDocument", "xl/workbook.xml");
        var slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        var targets = targets(parts, folder, folder + "_rels/" + main.substring(slash) + ".rels");
        var sheets = new ArrayList<Sheet>();
        var since1904 = sheets(parts.get(main), targets, sheets);
        var first =
                sheets.stream().filter(Sheet::readable).findFirst().orElseThrow(() -> new UnreadableWorkbook(NO_SHEET));
        var others =
                sheets.stream().filter(one -> one != first).map(Sheet::name).toList();
        return new Workbook(parts, values(parts, targets, folder, since1904), first, others);
    }

    /// The sheet that is read.
    public String sheet() {
        return sheet.name();
    }

    /// The sheets that are not read, hidden ones too.
    public List<String> others() {
        return others;
    }

    public void read(RowTaker rows) throws UnreadableWorkbook {
        try (var part = parts.get(sheet.part())) {
            new SheetRows(part, values, rows).read();
        }
    }

    private static Map<String, Target> targets(Parts parts, String folder, String name) throws UnreadableWorkbook {
        var targets = new HashMap<String, Target>();
        try (var part = parts.get(name)) {
            while (part.next()) {
                if (part.starts("Relationship")) {
                    var kind = part.attribute("Type", "");
                    targets.put(
                            part.attribute("Id", ""),
                            new Target(
                                    kind.substring(kind.lastIndexOf('/') + 1),
                                    path(folder, part.attribute("Target", ""))));
                }
            }
        }
        return targets;
    }

    private static String path(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? target.substring(3) : folder + target;
    }

    private static String part(Map<String, Target> targets, String kind, String otherwise) {
        return targets.values().stream()
                .filter(target -> target.kind().equals(kind))
                .map(Target::part)
                .findFirst()
                .orElse(otherwise);
    }

    /// Whether days count from 1904.
    private static boolean sheets(Part workbook, Map<String, Target> targets, List<Sheet> sheets)
            throws UnreadableWorkbook {
        var since1904 = false;
        try (workbook) {
            while (workbook.next()) {
                if (workbook.starts("workbookPr")) {
                    since1904 = Stream.of("1", "true").anyMatch(workbook.attribute("date1904", "")::equals);
                } else if (workbook.starts("sheet")) {
                    if (sheets.size() == MOST_SHEETS) {
                        throw UnreadableWorkbook.broken();
                    }
                    sheets.add(sheet(workbook, targets.get(workbook.attribute("id", ""))));
                }
            }
        }
        return since1904;
    }

    private static Sheet sheet(Part workbook, @Nullable Target target) {
        var visible = workbook.attribute("state", "visible").equals("visible");
        var name = workbook.attribute("name", "");
        return new Sheet(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                target == null ? "" : target.part(),
                visible && target != null && target.kind().equals("worksheet"));
    }

    private static Values values(Parts parts, Map<String, Target> targets, String folder, boolean since1904)
            throws UnreadableWorkbook {
        var formats = Formats.none();
        var styles = parts.find(part(targets, "styles", folder + "styles.xml"));
        if (styles.isPresent()) {
            try (var part = styles.get()) {
                formats = Formats.of(part);
            }
        }
        var shared = new ArrayList<String>();
        var strings = parts.find(part(targets, "sharedStrings", folder + "sharedStrings.xml"));
        if (strings.isPresent()) {
            try (var part = strings.get()) {
                while (part.next()) {
                    if (part.starts("si")) {
                        shared.add(part.runs("si"));
                    }
                    if (shared.size() > MOST_SHARED) {
                        throw UnreadableWorkbook.broken();
                    }
                }
            }
        }
        return new Values(shared, formats, since1904);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
