package lv.auseklis.verifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON of others: openings, proofs, probes. Objects become maps, arrays lists, numbers [BigDecimal]. A key that
/// stands twice is refused.
final class Json {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object parse(byte[] bytes) {
        var json = new Json(Canonical.utf8(bytes, "the JSON"));
        var value = json.value(0);
        json.skipSpaces();
        if (json.at != json.text.length()) {
            throw json.wrong("something follows the value");
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value, String what) {
        if (!(value instanceof Map)) {
            throw new Refused(what + " is not a JSON object");
        }
        return (Map<String, Object>) value;
    }

    static String string(Map<String, Object> object, String key) {
        if (!(object.get(key) instanceof String text)) {
            throw new Refused("\"" + key + "\" is missing or not a text");
        }
        return text;
    }

    static long number(Map<String, Object> object, String key) {
        if (!(object.get(key) instanceof BigDecimal number)) {
            throw new Refused("\"" + key + "\" is missing or not a number");
        }
        return Canonical.decimal(number.toString(), "\"" + key + "\"");
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("too deep");
        }
        skipSpaces();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        var object = new LinkedHashMap<String, Object>();
        at++;
        skipSpaces();
        if (peek() == '}') {
            at++;
            return object;
        }
        while (true) {
            skipSpaces();
            var key = string();
            skipSpaces();
            expect(':');
            if (object.containsKey(key)) {
                throw wrong("the key \"" + Shown.text(key) + "\" stands twice");
            }
            object.put(key, value(depth + 1));
            if (isLast('}')) {
                return object;
            }
        }
    }

    private List<Object> array(int depth) {
        var array = new ArrayList<Object>();
        at++;
        skipSpaces();
        if (peek() == ']') {
            at++;
            return array;
        }
        do {
            array.add(value(depth + 1));
        } while (!isLast(']'));
        return array;
    }

    private boolean isLast(char close) {
        skipSpaces();
        if (peek() == ',') {
            at++;
            return false;
        }
        expect(close);
        return true;
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong("a control character in a text");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                throw wrong("an escape without four hexadecimal digits");
            }
            code = 16 * code + digit;
            at++;
        }
        return (char) code;
    }

    private Object literal(String literal, Object value) {
        if (!text.startsWith(literal, at)) {
            throw wrong("not a value");
        }
        at += literal.length();
        return value;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var number = text.substring(start, at);
        if (number.length() > LONGEST_NUMBER
                || !number.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            throw wrong("not a value");
        }
        return new BigDecimal(number);
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("it ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "' is missing");
        }
        at++;
    }

    private void skipSpaces() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Refused wrong(String reason) {
        return new Refused("it is not JSON at character " + at + ": " + reason);
    }
}
