package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/// A field of science or group of fields: `1` is the group of natural sciences, `1.2` the field of computer
/// science. Only codes of the classification exist: 6 groups (level 1) and 42 fields (level 2). Subfields
/// are not held.
///
/// Law: Section 13(2)(3.1); Cabinet Regulation No. 595 of 27 September 2022, which follows OECD, Frascati
/// Manual 2015, Table 2.2 (Fields of Research and Development). Names: `datatypes/fields-of-science.csv`.
///
/// @param code the group, or the group and the field joined by a full stop
public record FieldOfScience(@JsonValue String code) {

    /// Level 1, the group of fields.
    public static final int GROUP = 1;
    /// Level 2, the field.
    public static final int FIELD = 2;

    public FieldOfScience {
        if (!FieldsOfScience.NAMES.containsKey(code)) {
            throw new IllegalArgumentException("Not a field of science: " + code);
        }
    }

    /// All groups and fields in the order of the classification.
    public static List<FieldOfScience> list() {
        return FieldsOfScience.NAMES.keySet().stream().map(FieldOfScience::new).toList();
    }

    /// Reads a code, also with a full stop at its end as the regulation prints it (`1.2.`).
    public static Optional<FieldOfScience> parse(String typed) {
        var tidy = Typed.tidy(typed);
        var code = tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1) : tidy;
        return FieldsOfScience.NAMES.containsKey(code) ? Optional.of(new FieldOfScience(code)) : Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a code; throws [IllegalArgumentException] if it
    /// is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FieldOfScience of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("Not a field of science: " + typed));
    }

    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    public Bilingual name() {
        return FieldsOfScience.nameOf(code);
    }

    /// [#GROUP] or [#FIELD].
    public int level() {
        return code.indexOf('.') < 0 ? GROUP : FIELD;
    }

    /// The group that the field belongs to; a group is its own.
    public FieldOfScience group() {
        return new FieldOfScience(code.substring(0, 1));
    }

    /// Whether both stand under the same heading of the level: the same group ([#GROUP]) or the same field
    /// ([#FIELD]). A group stands under no field.
    public boolean sharesLevel(FieldOfScience other, int level) {
        return switch (level) {
            case GROUP -> group().equals(other.group());
            case FIELD -> level() == FIELD && equals(other);
            default -> throw new IllegalArgumentException("Fields of science have levels 1 and 2, not " + level);
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
