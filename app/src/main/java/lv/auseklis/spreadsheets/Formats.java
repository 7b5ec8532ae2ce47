package lv.auseklis.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the styles of a workbook say of its numbers: that they are days, shares, or just numbers.
///
/// Standard: ECMA-376, part 1, 18.8.30 (built-in formats) and 18.8.31 (codes).
final class Formats {

    enum Kind {
        NUMBER,
        DAY,
        SHARE
    }

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|[_*].");
    private static final int MOST = 65_000;

    private final List<Kind> styles;

    private Formats(List<Kind> styles) {
        this.styles = styles;
    }

    static Formats none() {
        return new Formats(List.of());
    }

    static Formats of(Part part) throws UnreadableWorkbook {
        var codes = new HashMap<Integer, String>();
        var styles = new ArrayList<Kind>();
        var cells = false;
        while (part.next() && styles.size() < MOST && codes.size() < MOST) {
            if (part.starts("numFmt")) {
                codes.put(part.number("numFmtId", 0), part.attribute("formatCode", ""));
            } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                cells = part.starts("cellXfs");
            } else if (cells && part.starts("xf")) {
                styles.add(kind(part.number("numFmtId", 0), codes));
            }
        }
        return new Formats(styles);
    }

    Kind kind(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Kind.NUMBER;
    }

    private static Kind kind(int format, Map<Integer, String> codes) {
        var code = codes.get(format);
        if (code != null) {
            return kind(code);
        }
        if (format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58) {
            return Kind.DAY;
        }
        return format == 9 || format == 10 ? Kind.SHARE : Kind.NUMBER;
    }

    /// A code with day or year shows days; what it quotes, and colours and conditions, say nothing.
    private static Kind kind(String code) {
        var bare = QUOTED.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("general")) {
            return Kind.NUMBER;
        }
        if (bare.contains("y") || bare.contains("d")) {
            return Kind.DAY;
        }
        return bare.contains("%") ? Kind.SHARE : Kind.NUMBER;
    }
}
