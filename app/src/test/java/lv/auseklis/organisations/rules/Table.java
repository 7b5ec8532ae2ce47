package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads outputs, premises, projects and papers from a line of a table of cases: things divided by `+`, the parts of
/// each by spaces. Null stands for a list that is not known, `?` for a part that is not known, an empty line for none.
final class Table {

    private Table() {}

    /// `ARTICLE 2018-05-01 + PROJECT 2017-01-01..2018-12-31 1.2`
    static @Nullable List<Output> outputs(@Nullable String line) {
        return list(
                line,
                parts -> new Output(
                        known(parts[0]) == null ? null : OutputKind.valueOf(parts[0]),
                        first(parts[1]),
                        last(parts[1]),
                        parts.length > 2 ? known(parts[2]) : null));
    }

    /// `OWNED suitable + USED unsuitable 2010-01-01..2015-12-31`
    static @Nullable List<Premises> premises(@Nullable String line) {
        return list(
                line,
                parts -> new Premises(
                        known(parts[0]) == null ? null : Tenure.valueOf(parts[0]),
                        known(parts[1]) == null ? null : parts[1].equals("suitable"),
                        parts.length > 2 ? first(parts[2]) : null,
                        parts.length > 2 ? last(parts[2]) : null));
    }

    /// `2017-01-01..2018-12-31 + 2019-01-01`
    static @Nullable List<ResearchProject> projects(@Nullable String line) {
        return list(line, parts -> new ResearchProject(first(parts[0]), last(parts[0])));
    }

    /// `2018-05-01 + ?`
    static @Nullable List<Paper> papers(@Nullable String line) {
        return list(line, parts -> new Paper(first(parts[0])));
    }

    static @Nullable List<MainField> mainFields(@Nullable String line) {
        return list(line, parts -> new MainField(known(parts[0])));
    }

    private static <T> @Nullable List<T> list(@Nullable String line, Function<String[], T> read) {
        if (line == null) {
            return null;
        }
        return line.isBlank()
                ? List.of()
                : Arrays.stream(line.split("\\+"))
                        .map(thing -> read.apply(thing.strip().split(" +")))
                        .toList();
    }

    private static @Nullable String known(String part) {
        return part.equals("?") ? null : part;
    }

    private static @Nullable LocalDate first(String range) {
        return known(range) == null ? null : LocalDate.parse(range.split("\\.\\.")[0]);
    }

    private static @Nullable LocalDate last(String range) {
        return range.contains("..") ? LocalDate.parse(range.split("\\.\\.")[1]) : null;
    }
}
