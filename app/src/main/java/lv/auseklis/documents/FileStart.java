package lv.auseklis.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The first bytes of a file, which tell its kind. Nothing is parsed or unpacked. Web pages and SVG pictures are not
/// recognised on purpose: they can carry programs.
///
/// Sources: ISO 32000-2, 7.5.2 (PDF); PNG, 5.2; ITU-T T.81, B.1.1.3 (JPEG); APPNOTE.TXT, 4.3.7 (ZIP); OpenDocument 1.3,
/// part 2, 3.3 and ETSI EN 319 162-1, A.1 (`mimetype` as first entry); ECMA-376, part 2.
final class FileStart {

    /// At most so many bytes are looked at.
    static final int LENGTH = 8 * 1024;

    private static final String ZIP_ENTRY = "PK\3\4";
    private static final int ZIP_ENTRY_HEADER = 30;
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");
    private static final Pattern PROLOGUE = Pattern.compile("<\\?.*?\\?>|<!--.*?-->", Pattern.DOTALL);
    /// The folder that tells each kind of office document.
    static final Map<String, MediaType> OFFICE =
            Map.of("word/", MediaType.DOCX, "xl/", MediaType.XLSX, "ppt/", MediaType.PPTX);

    private final byte[] bytes;
    private final String latin;

    /// @param bytes at most [#LENGTH] bytes from the start of the file
    FileStart(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, ISO_8859_1);
    }

    /// The kind of file; empty if it is none of the list.
    Optional<MediaType> detect() {
        if (latin.startsWith("%PDF-")) {
            return Optional.of(MediaType.PDF);
        }
        if (latin.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(MediaType.PNG);
        }
        if (latin.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(MediaType.JPEG);
        }
        return latin.startsWith(ZIP_ENTRY) ? Optional.of(archive()) : text().flatMap(FileStart::written);
    }

    /// An archive that names its kind in the first entry, `mimetype`, or shows it in its folders.
    private MediaType archive() {
        var names = entryNames();
        if (names.getFirst().equals("mimetype")) {
            var content = latin.substring(contentOfFirstEntry());
            return List.of(MediaType.ASIC_E, MediaType.ODT, MediaType.ODS, MediaType.ODP).stream()
                    .filter(type -> content.startsWith(type.toString()))
                    .filter(type -> endsThere(content, type))
                    .findFirst()
                    .orElse(MediaType.ZIP);
        }
        if (!names.contains("[Content_Types].xml") && !names.contains("_rels/.rels")) {
            return MediaType.ZIP;
        }
        return names.stream()
                .flatMap(name -> OFFICE.entrySet().stream()
                        .filter(folder -> name.startsWith(folder.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst()
                .orElse(MediaType.ZIP);
    }

    /// A stored first entry is followed by the next header, so a longer name such as that of a template differs.
    private static boolean endsThere(String content, MediaType type) {
        return content.startsWith("PK", type.toString().length());
    }

    private List<String> entryNames() {
        var names = new ArrayList<String>();
        for (var at = 0; at >= 0; at = latin.indexOf(ZIP_ENTRY, at + 1)) {
            names.add(slice(at + ZIP_ENTRY_HEADER, number(at + 26)));
        }
        return names;
    }

    private int contentOfFirstEntry() {
        return Math.min(latin.length(), ZIP_ENTRY_HEADER + number(26) + number(28));
    }

    private String slice(int from, int length) {
        return from > latin.length() ? "" : latin.substring(from, Math.min(latin.length(), from + length));
    }

    private int number(int at) {
        return at + 1 < latin.length() ? latin.charAt(at) | latin.charAt(at + 1) << 8 : 0;
    }

    /// The start as text in UTF-8, without byte order mark; empty if it is not such text. A character cut by the end of
    /// a full start is no fault.
    private Optional<String> text() {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var cut = bytes.length == LENGTH;
        if (UTF_8.newDecoder().decode(in, out, !cut).isError()) {
            return Optional.empty();
        }
        var text = out.flip().toString();
        return text.chars().anyMatch(FileStart::isControl)
                ? Optional.empty()
                : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<MediaType> written(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return Optional.of(MediaType.TEXT);
        }
        return text.startsWith("<?xml") && !isActive(text) ? Optional.of(MediaType.XML) : Optional.empty();
    }

    private static boolean isActive(String xml) {
        var root = ROOT.matcher(PROLOGUE.matcher(xml).replaceAll(""));
        if (!root.find()) {
            return true;
        }
        var name = root.group(1).toLowerCase(Locale.ROOT);
        return name.equals("html") || name.equals("svg");
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }
}
