package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/// The pieces of canonical JSON under a cursor: texts in UTF-8 whose only escapes are those that JSON demands (as RFC
/// 8785, 3.2.2.2), numbers without leading zeroes, objects of texts with their keys in code-point order.
final class CanonicalText {

    private static final int MILLIS_A_DAY = 86_400_000;
    private static final int HASH_DIGITS = 64;
    private static final String NO_HASH = "a commitment has 64 lower-case hexadecimal digits";
    private static final String SHORT_ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED_SHORTLY = "\b\f\n\r\t";

    private byte[] bytes = {};
    private int from;
    private int at;
    private int end;
    private boolean hasEscape;
    private int lastDay = Integer.MIN_VALUE;
    private long lastDayStart;

    void start(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.from = from;
        this.at = from;
        this.end = end;
    }

    boolean isAtEnd() {
        return at == end;
    }

    Refused wrong(String reason) {
        return new Refused("the leaf is not canonical at byte " + (at - from) + ": " + reason);
    }

    private byte next(String reason) {
        if (at >= end) {
            throw wrong(reason);
        }
        return bytes[at++];
    }

    boolean skip(byte[] expected) {
        if (end - at < expected.length
                || !Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length)) {
            return false;
        }
        at += expected.length;
        return true;
    }

    void expect(byte[] expected, String reason) {
        if (!skip(expected)) {
            throw wrong(reason);
        }
    }

    void expect(char expected, String reason) {
        if (next(reason) != expected) {
            at--;
            throw wrong(reason);
        }
    }

    int hexDigit(String reason) {
        byte b = next(reason);
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        if (b >= 'a' && b <= 'f') {
            return b - 'a' + 10;
        }
        at--;
        throw wrong(reason);
    }

    /// A number from 0 to 2^63-1.
    long number() {
        int start = at;
        long number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            int digit = bytes[at++] - '0';
            if (number > (Long.MAX_VALUE - digit) / 10) {
                throw wrong("the number is more than 2^63-1");
            }
            number = 10 * number + digit;
        }
        if (at == start || at - start > 1 && bytes[start] == '0') {
            throw wrong("a number without leading zeroes is missing");
        }
        return number;
    }

    /// An object of texts, which are hashes in lower-case hexadecimal digits if so wanted, or else free.
    void object(boolean ofHashes) {
        expect('{', "an object is missing");
        if (at < end && bytes[at] == '}') {
            at++;
            return;
        }
        int before = -1;
        int beforeEnd = 0;
        boolean escaped = false;
        while (true) {
            int key = at;
            string();
            escaped |= hasEscape;
            if (before >= 0 && !isAscending(before, beforeEnd, key, at, escaped)) {
                throw wrong("the keys are not in code-point order");
            }
            before = key;
            beforeEnd = at;
            expect(':', "a colon is missing");
            value(ofHashes);
            if (at < end && bytes[at] == '}') {
                at++;
                return;
            }
            expect(',', "a comma or the end of the object is missing");
        }
    }

    private void value(boolean ofHashes) {
        if (!ofHashes) {
            string();
            return;
        }
        expect('"', "a text is missing");
        int digits = Math.min(HASH_DIGITS, end - at);
        for (int i = 0; i < digits; i++, at++) {
            byte b = bytes[at];
            if (b < '0' || b > 'f' || b > '9' && b < 'a') {
                throw wrong(NO_HASH);
            }
        }
        expect('"', NO_HASH);
    }

    /// Compares two keys with their quotes. In UTF-8 the order of the bytes is that of the code points; the quote at
    /// the end is not part of a key.
    private boolean isAscending(int a, int aEnd, int b, int bEnd, boolean escaped) {
        if (!escaped) {
            return Arrays.compareUnsigned(bytes, a + 1, aEnd - 1, bytes, b + 1, bEnd - 1) < 0;
        }
        return Arrays.compareUnsigned(unescaped(a, aEnd), unescaped(b, bEnd)) < 0;
    }

    private byte[] unescaped(int quote, int afterQuote) {
        return ((String) Json.parse(Arrays.copyOfRange(bytes, quote, afterQuote))).getBytes(StandardCharsets.UTF_8);
    }

    void string() {
        expect('"', "a text is missing");
        hasEscape = false;
        while (true) {
            byte b = next("a text does not end");
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                hasEscape = true;
                escape();
            } else if (b < 0) {
                multibyte(b);
            } else if (b < ' ') {
                throw wrong("a control character is not escaped");
            }
        }
    }

    private void escape() {
        byte b = next("an escape does not end");
        if (SHORT_ESCAPES.indexOf(b) >= 0) {
            return;
        }
        if (b != 'u' || next("an escape does not end") != '0' || next("an escape does not end") != '0') {
            throw wrong("an escape that JSON does not demand");
        }
        int code = 16 * hexDigit("an escape with other than lower-case digits");
        code += hexDigit("an escape with other than lower-case digits");
        if (code >= ' ' || ESCAPED_SHORTLY.indexOf(code) >= 0) {
            throw wrong("an escape that JSON does not demand");
        }
    }

    /// The rest of a character of two to four bytes; neither overlong forms nor surrogates.
    private void multibyte(byte first) {
        int code;
        int more;
        if ((first & 0xe0) == 0xc0) {
            code = first & 0x1f;
            more = 1;
        } else if ((first & 0xf0) == 0xe0) {
            code = first & 0x0f;
            more = 2;
        } else if ((first & 0xf8) == 0xf0) {
            code = first & 0x07;
            more = 3;
        } else {
            throw wrong("the text is not UTF-8");
        }
        for (int i = 0; i < more; i++) {
            byte b = next("the text is not UTF-8");
            if ((b & 0xc0) != 0x80) {
                throw wrong("the text is not UTF-8");
            }
            code = code << 6 | b & 0x3f;
        }
        int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        if (code < least || code > Character.MAX_CODE_POINT || code >= 0xd800 && code <= 0xdfff) {
            throw wrong("the text is not UTF-8");
        }
    }

    /// A time such as `2026-07-22T09:30:00Z`, with no fraction or one of three digits, up to before the closing quote.
    long time() {
        int year = digits(4, '-');
        int month = digits(2, '-');
        int day = digits(2, 'T');
        int hour = digits(2, ':');
        int minute = digits(2, ':');
        int second = digits(2, '\0');
        int millis = 0;
        if (at < end && bytes[at] == '.') {
            at++;
            millis = digits(3, '\0');
        }
        expect('Z', "the time is not UTC with no fraction or milliseconds");
        if (hour > 23 || minute > 59 || second > 59) {
            throw wrong("there is no such time");
        }
        return dayStart(year, month, day) + ((hour * 60L + minute) * 60 + second) * 1000 + millis;
    }

    private long dayStart(int year, int month, int day) {
        int date = (year * 100 + month) * 100 + day;
        if (date != lastDay) {
            try {
                lastDayStart = LocalDate.of(year, month, day).toEpochDay() * MILLIS_A_DAY;
            } catch (DateTimeException e) {
                throw wrong("there is no such day");
            }
            lastDay = date;
        }
        return lastDayStart;
    }

    private int digits(int count, char after) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            byte b = next("the time is too short");
            if (b < '0' || b > '9') {
                throw wrong("the time is not of the form 2026-07-22T09:30:00.123Z");
            }
            number = 10 * number + b - '0';
        }
        if (after != '\0') {
            expect(after, "the time is not of the form 2026-07-22T09:30:00.123Z");
        }
        return number;
    }
}
