package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the values of a PDF (ISO 32000-1, 7.2 and 7.3) from left to right: dictionaries as maps, arrays as lists,
/// whole numbers as `Long`, others as `Double`. How deep values lie in each other and how many there are is bounded.
final class PdfSyntax {

    record Name(String text) {}

    record Reference(long number) {}

    /// A string, with its delimiters, where it stands.
    record Text(byte[] in, int from, int to) {}

    /// What is in none of the other kinds: `null`, `true`, `false`.
    record Word(String text) {}

    /// What was found so far, and how much more may be read.
    static final class Found {

        final List<Map<String, Object>> signatures = new ArrayList<>();
        final List<Map<String, Object>> attachments = new ArrayList<>();
        private int left = MOST_VALUES;
    }

    private static final int MOST_VALUES = 1_000_000;
    private static final int DEEPEST = 64;
    private static final int LONGEST_WORD = 127;
    private static final String BLANK = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] bytes;
    private final Found found;
    int at;

    PdfSyntax(byte[] bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    /// Whether nothing but blanks and comments follows.
    boolean isAtEnd() {
        skipBlanks();
        return at == bytes.length;
    }

    boolean isNumberNext() {
        skipBlanks();
        return at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
    }

    long integer() {
        skipBlanks();
        if (number() instanceof Long integer) {
            return integer;
        }
        throw wrong("a whole number is missing");
    }

    String word() {
        skipBlanks();
        int from = at;
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
            if (at - from > LONGEST_WORD) {
                throw wrong("a word is too long");
            }
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    void expect(String word) {
        if (!word().equals(word)) {
            throw wrong("\"" + word + "\" is missing");
        }
    }

    Object value() {
        return value(0);
    }

    private Object value(int depth) {
        skipBlanks();
        if (depth > DEEPEST || --found.left < 0) {
            throw wrong(depth > DEEPEST ? "values lie too deep in each other" : "there are too many values");
        }
        int c = peek(0);
        if (c == '<' && peek(1) == '<') {
            return dictionary(depth);
        }
        return switch (c) {
            case '/' -> name();
            case '[' -> array(depth);
            case '<' -> hexText();
            case '(' -> text();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numberOrReference();
            default -> plainWord();
        };
    }

    private Word plainWord() {
        var word = word();
        if (!List.of("null", "true", "false").contains(word)) {
            throw wrong("a value is missing");
        }
        return new Word(word);
    }

    private Map<String, Object> dictionary(int depth) {
        at += 2;
        var values = new LinkedHashMap<String, Object>();
        for (skipBlanks(); peek(0) != '>'; skipBlanks()) {
            var key = name().text();
            if (values.put(key, value(depth + 1)) != null) {
                throw wrong("a key stands twice in a dictionary: " + Shown.text(key));
            }
        }
        if (peek(1) != '>') {
            throw wrong("a dictionary does not end");
        }
        at += 2;
        if (values.containsKey("ByteRange")) {
            found.signatures.add(values);
        }
        if (values.containsKey("EF")) {
            found.attachments.add(values);
        }
        return values;
    }

    private List<Object> array(int depth) {
        at++;
        var values = new ArrayList<>();
        for (skipBlanks(); peek(0) != ']'; skipBlanks()) {
            values.add(value(depth + 1));
        }
        at++;
        return values;
    }

    private Name name() {
        if (peek(0) != '/') {
            throw wrong("a name is missing");
        }
        at++;
        int from = at;
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
        if (at - from > LONGEST_WORD) {
            throw wrong("a name is too long");
        }
        return new Name(plain(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1)));
    }

    /// A name in which characters are written by their number, such as `#2F`.
    private String plain(String name) {
        int hash = name.indexOf('#');
        if (hash < 0) {
            return name;
        }
        var plain = new StringBuilder();
        int from = 0;
        for (; hash >= 0; hash = name.indexOf('#', from)) {
            if (!name.substring(hash + 1, Math.min(hash + 3, name.length())).matches("[0-9A-Fa-f]{2}")) {
                throw wrong("a name is not written as it must be");
            }
            plain.append(name, from, hash).append((char) Integer.parseInt(name, hash + 1, hash + 3, 16));
            from = hash + 3;
        }
        return plain.append(name, from, name.length()).toString();
    }

    private Text hexText() {
        int from = at;
        while (peek(0) != '>') {
            at++;
        }
        at++;
        return new Text(bytes, from, at);
    }

    private Text text() {
        int from = at;
        int open = 0;
        do {
            int c = peek(0);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (open > 0);
        return new Text(bytes, from, at);
    }

    private Object numberOrReference() {
        var number = number();
        int after = at;
        if (number instanceof Long object && isNumberNext() && number() instanceof Long) {
            skipBlanks();
            if (at < bytes.length && bytes[at] == 'R' && (at + 1 == bytes.length || !isRegular(bytes[at + 1]))) {
                at++;
                return new Reference(object);
            }
        }
        at = after;
        return number;
    }

    private Object number() {
        var word = word();
        try {
            return word.length() <= 18 && word.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? (Object) Long.valueOf(word)
                    : (Object) Double.valueOf(word);
        } catch (NumberFormatException e) {
            throw wrong("a number is missing");
        }
    }

    private int peek(int ahead) {
        if (at + ahead >= bytes.length) {
            throw wrong("the file ends within a value");
        }
        return bytes[at + ahead] & 0xff;
    }

    private void skipBlanks() {
        boolean isComment = false;
        while (at < bytes.length) {
            int c = bytes[at] & 0xff;
            isComment = isComment ? c != '\n' && c != '\r' : c == '%';
            if (!isComment && BLANK.indexOf(c) < 0) {
                return;
            }
            at++;
        }
    }

    static boolean isRegular(byte b) {
        int c = b & 0xff;
        return BLANK.indexOf(c) < 0 && DELIMITERS.indexOf(c) < 0;
    }

    Refused wrong(String reason) {
        return new Refused(
                "it is not a PDF in the form expected, at byte " + Math.min(at, bytes.length) + ": " + reason);
    }
}
