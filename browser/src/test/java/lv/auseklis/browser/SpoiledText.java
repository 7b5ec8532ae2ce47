package lv.auseklis.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A text file as accident or malice leaves it.
final class SpoiledText {

    private static final String SIGNS = "\n\n\n  \t\r+=—/AQ0189az\u00a0\u0085\u0000";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w+/=-])\\d+(?![\\w+/=-])");
    private static final List<String> OTHERS = List.of(
            "0",
            "00",
            "01",
            "-1",
            "1.0",
            "1e1",
            "",
            "9007199254740991",
            "9007199254740992",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999");

    private final RandomGenerator random;

    SpoiledText(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(byte[] bytes, boolean whole) {
        if (whole) {
            return bytes;
        }
        return switch (random.nextInt(10)) {
            case 0 -> flipped(bytes);
            case 1 -> SampleLog.bytes(SampleLog.text(bytes).substring(0, random.nextInt(bytes.length / 2)));
            case 2 -> SampleLog.join(bytes, SampleLog.bytes(sign()));
            case 3 -> SampleLog.join(SampleLog.bytes(sign()), bytes);
            case 4, 5 -> inserted(SampleLog.text(bytes));
            case 9 -> numbered(SampleLog.text(bytes));
            case 6 -> removed(SampleLog.text(bytes));
            default -> lines(SampleLog.text(bytes));
        };
    }

    private String sign() {
        return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }

    private byte[] flipped(byte[] bytes) {
        var changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] inserted(String text) {
        int at = random.nextInt(text.length());
        return SampleLog.bytes(text.substring(0, at) + sign() + text.substring(at));
    }

    /// Another number, where one stands by itself.
    private byte[] numbered(String text) {
        var numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return SampleLog.bytes(text + "\n");
        }
        var number = numbers.get(random.nextInt(numbers.size()));
        return SampleLog.bytes(text.substring(0, number.start())
                + OTHERS.get(random.nextInt(OTHERS.size()))
                + text.substring(number.end()));
    }

    private byte[] removed(String text) {
        int at = random.nextInt(text.length());
        return SampleLog.bytes(text.substring(0, at) + text.substring(at + 1));
    }

    /// A line doubled, left out, or all of them in another order.
    private byte[] lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.add(at, lines.get(at));
            case 1 -> lines.remove(at);
            default -> Collections.swap(lines, at, random.nextInt(lines.size()));
        }
        return SampleLog.bytes(String.join("\n", lines));
    }
}
