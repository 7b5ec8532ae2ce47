package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the staff of an institution from a line of a table of cases: groups divided by `+`, each a number
/// of people and what is true of them, such as `5 doctor field 1.2 elected from 2015-01-01 + 3 master
/// not-elected + 2 ?`.
final class Staff {

    private Staff() {}

    /// Null stands for staff that is not known at all, an empty line for none.
    static @Nullable List<Worker> of(@Nullable String line) {
        if (line == null) {
            return null;
        }
        return line.isBlank()
                ? List.of()
                : Arrays.stream(line.split("\\+")).map(Staff::group).toList();
    }

    static @Nullable List<ActivityField> fields(@Nullable String codes) {
        return codes == null
                ? null
                : Arrays.stream(codes.split(" ")).map(ActivityField::new).toList();
    }

    private static Worker group(String text) {
        var words = Arrays.asList(text.strip().split(" +"));
        return new Worker(
                Integer.valueOf(words.getFirst()),
                category(words),
                degree(words),
                after(words, "field"),
                words.contains("approved") ? Boolean.TRUE : null,
                words.contains("elected") ? Boolean.TRUE : words.contains("not-elected") ? Boolean.FALSE : null,
                day(after(words, "from")),
                day(after(words, "to")),
                after(words, "fte") == null ? null : new BigDecimal(after(words, "fte")));
    }

    private static @Nullable WorkerCategory category(List<String> words) {
        return words.contains("technical")
                ? WorkerCategory.TECHNICAL
                : words.contains("attending")
                        ? WorkerCategory.ATTENDING
                        : words.contains("office")
                                ? WorkerCategory.NOT_RESEARCH
                                : words.contains("any") ? null : WorkerCategory.SCIENTIST;
    }

    private static @Nullable Degree degree(List<String> words) {
        return words.contains("doctor")
                ? Degree.DOCTOR
                : words.contains("master") ? Degree.MASTER : words.contains("?") ? null : Degree.OTHER;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String after(List<String> words, String word) {
        var at = words.indexOf(word);
        return at < 0 ? null : words.get(at + 1);
    }
}
