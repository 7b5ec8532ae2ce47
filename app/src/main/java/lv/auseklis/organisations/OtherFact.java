package lv.auseklis.organisations;

import java.util.List;
import java.util.stream.Collectors;

/// A fact that a law wants in the Register beside the others, Section 28(1)(12): what it is called, what it says, and
/// which section of which law wants it there.
public record OtherFact(String name, String value, String basis) {

    private static final String BETWEEN = "\t";

    /// One fact a line, its parts divided by tabs: how the log and the table hold them.
    public static String text(List<OtherFact> facts) {
        return facts.stream().map(OtherFact::line).collect(Collectors.joining("\n"));
    }

    /// A line with fewer parts is a mark in place of what was erased.
    public static List<OtherFact> list(String text) {
        return text.lines()
                .map(line -> line.split(BETWEEN, -1))
                .map(parts -> new OtherFact(parts[0], part(parts, 1), part(parts, 2)))
                .toList();
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }

    private String line() {
        return isMark() ? name : String.join(BETWEEN, name, value, basis);
    }

    private boolean isMark() {
        return value.isEmpty() && basis.isEmpty();
    }

    /// In words: `name: value (basis)`.
    @Override
    public String toString() {
        return isMark() ? name : "%s: %s (%s)".formatted(name, value, basis);
    }
}
