package lv.auseklis.verifier;

import java.util.Locale;

/// Foreign text as it may stand on a terminal: what could steer the terminal or turn the direction of the text is
/// shown by its number, and what is too long is cut.
final class Shown {

    private static final int LONGEST = 400;

    private Shown() {}

    static String text(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (isHarmless(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
