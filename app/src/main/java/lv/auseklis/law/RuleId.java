package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The stable name of one rule of the catalogue, for example `L28(2)1`, `L26.1(2)1-6`, `LT29`, `AIII.1b`, `AX7`, `C6`.
///
/// Letters in front: `L` the Law (`LT`, `LTEU` its transitional provisions), `R` the ratification law, `A` the
/// Agreement (`AP` preamble, `AX` Annex, `AEND` closing clause), `C` the CERN page. A small letter at the end tells
/// apart the rules that one provision holds. The natural order is the order of the provisions.
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile(
            "LTEU|LT\\d+|L\\d+(?:\\.\\d+){0,2}(?:\\(\\d+(?:\\.\\d+)?\\)(?:\\d+(?:\\.\\d+)?(?:-\\d+)?)?)?[a-z]?|R\\d+|"
                    + "AP\\d+|AEND|AX\\d+|A(?:I|II|III|IV|V|VI)(?:\\.\\d+[a-z]?)?|C\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ARTICLE = Pattern.compile("A([IV]+)(.*)");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a rule id: " + value);
        }
    }

    /// The id written in `text`, or nothing where the text does not have the form of one. Whether the catalogue has
    /// such a rule is asked of [Rulebook#find].
    public static Optional<RuleId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RuleId(text)) : Optional.empty();
    }

    /// The id written in `text`, for ids that stand in code or data: another form is a bug.
    @JsonCreator
    public static RuleId of(String text) {
        return new RuleId(text);
    }

    @Override
    public int compareTo(RuleId other) {
        return sortKey().compareTo(other.sortKey());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }

    /// Numbers padded, and a part in brackets before an inserted section: `L21(7)` comes before `L21.1(1)`.
    private String sortKey() {
        var source = sourceRank() + roman(value);
        var padded = NUMBER.matcher(source).replaceAll(RuleId::padded);
        return padded.replace("(", "!").replace(")", "#").replace(".", "~");
    }

    private static String padded(MatchResult number) {
        return "%04d".formatted(Integer.parseInt(number.group()));
    }

    private char sourceRank() {
        if (value.startsWith("LT")) {
            return 'b';
        }
        return switch (value.charAt(0)) {
            case 'L' -> 'a';
            case 'R' -> 'c';
            case 'C' -> 'h';
            default -> agreementRank();
        };
    }

    private char agreementRank() {
        if (value.startsWith("AP")) {
            return 'd';
        }
        if (value.startsWith("AEND")) {
            return 'f';
        }
        return value.startsWith("AX") ? 'g' : 'e';
    }

    private static String roman(String value) {
        var article = ARTICLE.matcher(value);
        if (!article.matches()) {
            return value;
        }
        var number = switch (article.group(1).toLowerCase(Locale.ROOT)) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            case "v" -> 5;
            default -> 6;
        };
        return "A" + number + article.group(2);
    }
}
