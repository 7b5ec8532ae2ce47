package lv.auseklis.datatypes;

import java.util.List;
import java.util.regex.Pattern;

/// Text as people type or paste it, made comparable: one kind of dash and space, without the address or
/// label in front.
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2_048;

    private Typed() {}

    /// The text with ordinary dashes and single spaces and without invisible characters; empty if it is
    /// longer than any identifier.
    static String tidy(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var dashed = DASHES.matcher(visible).replaceAll("-");
        return SPACES.matcher(dashed).replaceAll(" ").strip();
    }

    /// What stands after the first of the given prefixes that fits, compared without regard to case. A
    /// prefix is an address without scheme (`orcid.org/`) or a label (`orcid:`).
    static String after(List<String> prefixes, String tidied) {
        var rest = SCHEME.matcher(tidied).replaceFirst("");
        for (var prefix : prefixes) {
            if (rest.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return rest.substring(prefix.length()).strip();
            }
        }
        return rest;
    }

    /// A number written with spaces and dashes, as one upper-case word, without the given prefix and a last
    /// slash.
    static String number(List<String> prefixes, String typed) {
        var rest = after(prefixes, tidy(typed));
        var end = rest.endsWith("/") ? rest.length() - 1 : rest.length();
        return ascii(rest.substring(0, end).replace(" ", "").replace("-", ""), 'a', 'z', 'A' - 'a');
    }

    /// Lower case of the letters A to Z only, as the DOI Handbook compares.
    static String lowerAscii(String text) {
        return ascii(text, 'A', 'Z', 'a' - 'A');
    }

    private static String ascii(String text, char first, char last, int shift) {
        var out = new StringBuilder(text);
        for (var i = 0; i < out.length(); i++) {
            var c = out.charAt(i);
            if (c >= first && c <= last) {
                out.setCharAt(i, (char) (c + shift));
            }
        }
        return out.toString();
    }
}
