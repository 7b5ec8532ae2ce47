package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import java.util.Set;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A product of scientific activity, or an activity that lasts. `on` is its day, or the first day of a project or a
/// commission; `to` the last day, left out where it has only one day. `field`: for criteria that ask about fields.
@NamedInterface("facts")
public record Output(
        @Says(lv = "Veids", en = "Kind") @Nullable OutputKind kind,

        @Says(lv = "Diena vai sākums", en = "Day or beginning") @Nullable
        LocalDate on,

        @Says(lv = "Beigas (ieskaitot)", en = "End (inclusive)", optional = true) @Nullable
        LocalDate to,

        @Says(lv = "Zinātnes nozare", en = "Field of science", optional = true, fieldOfScience = true) @Nullable
        String field) {

    Answer isOneOf(Set<OutputKind> kinds) {
        return Answer.of(kind == null ? null : kinds.contains(kind));
    }

    /// Whether any of its days lies between the two, both included.
    Answer liesBetween(LocalDate first, LocalDate last) {
        if (on == null) {
            return to != null && to.isBefore(first) ? Answer.NO : Answer.UNDETERMINED;
        }
        var end = to == null ? on : to;
        return Answer.of(!on.isAfter(last) && !end.isBefore(first));
    }
}
