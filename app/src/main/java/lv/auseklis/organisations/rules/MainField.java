package lv.auseklis.organisations.rules;

import java.util.Objects;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A main field of work of a higher education institution, by its code of the classification of fields; a group covers
/// the fields below it.
@NamedInterface("facts")
public record MainField(
        @Says(lv = "Galvenā joma", en = "Main field", fieldOfScience = true) @Nullable
        String name) {

    Bilingual label() {
        var text = Objects.requireNonNullElse(name, "?");
        return FieldOfScience.parse(text).map(FieldOfScience::name).orElse(new Bilingual(text, text));
    }

    Answer covers(@Nullable String field) {
        if (name == null || field == null) {
            return Answer.UNDETERMINED;
        }
        var main = name.strip();
        var other = field.strip();
        if (other.equalsIgnoreCase(main) || other.startsWith(main + ".")) {
            return Answer.YES;
        }
        return main.startsWith(other + ".") ? Answer.UNDETERMINED : Answer.NO;
    }
}
