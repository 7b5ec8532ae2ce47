package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The objects of a PDF (ISO 32000-1, 7.3.10 and 7.5), read once from the first byte to the last, as they stand; the
/// cross-reference table is passed over. What is damaged is told as a flaw and stepped over a few times, so that the
/// rest can be shown all the same; a PDF with flaws is never verified.
final class PdfFile {

    /// An object; of a stream also where its bytes lie.
    record Item(Object value, byte[] in, int from, int to) {

        Map<?, ?> dictionary() {
            return value instanceof Map<?, ?> map ? map : Map.of();
        }

        boolean isStream(String type) {
            return in != null && new PdfSyntax.Name(type).equals(dictionary().get("Type"));
        }
    }

    static final String START = "%PDF-";

    private static final int MOST_FLAWS = 20;
    private static final int MOST_INFLATED = 20_000_000;

    private final byte[] bytes;
    private final PdfSyntax.Found found = new PdfSyntax.Found();
    private final PdfSyntax syntax;
    private final Map<Long, Item> items = new HashMap<>();
    private final Set<Long> redefined = new HashSet<>();
    private final List<String> flaws = new ArrayList<>();
    private int inflatable = MOST_INFLATED;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
        this.syntax = new PdfSyntax(bytes, found);
    }

    static PdfFile read(byte[] bytes) {
        var file = new PdfFile(bytes);
        file.scan();
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Why it is not a sound PDF; empty if it is.
    List<String> flaws() {
        return flaws;
    }

    /// Every dictionary with a `ByteRange`.
    List<Map<String, Object>> signatures() {
        return found.signatures;
    }

    /// Every dictionary with an `EF`.
    List<Map<String, Object>> attachments() {
        return found.attachments;
    }

    List<Item> embedded() {
        return items.values().stream()
                .filter(item -> item.isStream("EmbeddedFile"))
                .toList();
    }

    /// @throws Refused if there is none of this number, or more than one
    Item item(long number) {
        var item = items.get(number);
        if (item == null || redefined.contains(number)) {
            throw new Refused("the object " + number + " is " + (item == null ? "missing" : "there more than once"));
        }
        return item;
    }

    /// The bytes of a stream, decompressed.
    static byte[] content(Item stream, int most) {
        var filter = stream.dictionary().get("Filter");
        if (filter instanceof List<?> list && list.size() <= 1) {
            filter = list.isEmpty() ? null : list.get(0);
        }
        if (stream.dictionary().containsKey("DecodeParms")
                || filter != null && !filter.equals(new PdfSyntax.Name("FlateDecode"))) {
            throw new Refused("it is compressed in a way that is not read here");
        }
        if (filter != null) {
            return Inflated.of(stream.in(), stream.from(), stream.to(), false, most);
        }
        if (stream.to() - stream.from() > most) {
            throw new Refused("it is longer than " + most + " bytes");
        }
        return java.util.Arrays.copyOfRange(stream.in(), stream.from(), stream.to());
    }

    private void scan() {
        boolean more = true;
        while (more) {
            int from = syntax.at;
            try {
                more = !syntax.isAtEnd();
                if (more) {
                    section();
                }
            } catch (Refused e) {
                flaws.add(e.getMessage());
                more = flaws.size() < MOST_FLAWS && seekObject(Math.max(from + 1, syntax.at));
            }
        }
    }

    private void section() {
        if (syntax.isNumberNext()) {
            object();
            return;
        }
        int from = syntax.at;
        switch (syntax.word()) {
            case "xref" -> table();
            case "startxref" -> syntax.integer();
            default -> {
                syntax.at = from;
                throw syntax.wrong("neither an object nor a table begins there");
            }
        }
    }

    private void table() {
        while (true) {
            if (syntax.isNumberNext()) {
                syntax.integer();
                continue;
            }
            var word = syntax.word();
            if (word.equals("trailer")) {
                syntax.value();
                return;
            }
            if (!word.equals("n") && !word.equals("f")) {
                throw syntax.wrong("the table of objects is not one");
            }
        }
    }

    private void object() {
        long number = syntax.integer();
        syntax.integer();
        syntax.expect("obj");
        var item = new Item(syntax.value(), null, 0, 0);
        var word = syntax.word();
        if (word.equals("stream")) {
            item = stream(item);
            syntax.expect("endstream");
            word = syntax.word();
        }
        if (!word.equals("endobj")) {
            throw syntax.wrong("the object " + number + " does not end");
        }
        put(number, item);
        if (item.isStream("ObjStm")) {
            unpack(item);
        }
    }

    private void put(long number, Item item) {
        if (items.put(number, item) != null) {
            redefined.add(number);
        }
    }

    private Item stream(Item item) {
        if (syntax.at < bytes.length && bytes[syntax.at] == '\r') {
            syntax.at++;
        }
        if (syntax.at == bytes.length || bytes[syntax.at] != '\n') {
            throw syntax.wrong("a stream does not begin on a line of its own");
        }
        int from = syntax.at + 1;
        if (!(item.dictionary().get("Length") instanceof Long length) || length > bytes.length - from) {
            throw syntax.wrong("a stream does not say how long it is, or ends too early");
        }
        syntax.at = (int) (from + length);
        return new Item(item.value(), bytes, from, syntax.at);
    }

    /// Reads the objects of an object stream (ISO 32000-1, 7.5.7), which lie in it one after the other.
    private void unpack(Item stream) {
        var content = content(stream, inflatable);
        inflatable -= content.length;
        if (!(stream.dictionary().get("N") instanceof Long count)
                || !(stream.dictionary().get("First") instanceof Long first)) {
            throw syntax.wrong("an object stream does not say what is in it");
        }
        var head = new PdfSyntax(content, found);
        var body = new PdfSyntax(content, found);
        for (long i = 0; i < count; i++) {
            long number = head.integer();
            long from = first + head.integer();
            if (from < body.at || from > content.length) {
                throw syntax.wrong("the objects in an object stream lie upon each other");
            }
            body.at = (int) from;
            put(number, new Item(body.value(), null, 0, 0));
        }
    }

    /// Goes on to the next line that begins an object.
    private boolean seekObject(int from) {
        for (int i = Math.min(from, bytes.length); i < bytes.length; i++) {
            boolean isLineStart = bytes[i - 1] == '\n' || bytes[i - 1] == '\r';
            if (isLineStart && beginsObject(i)) {
                syntax.at = i;
                return true;
            }
        }
        return false;
    }

    private boolean beginsObject(int at) {
        int i = at;
        for (int spaces = 0; i < bytes.length && i < at + 20 && spaces < 2; i++) {
            spaces += bytes[i] == ' ' ? 1 : 0;
            if (bytes[i] != ' ' && (bytes[i] < '0' || bytes[i] > '9')) {
                return false;
            }
        }
        return i + 3 <= bytes.length && bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j';
    }
}
