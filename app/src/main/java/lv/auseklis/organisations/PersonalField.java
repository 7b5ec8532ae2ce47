package lv.auseklis.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The fields of a statement that may name a person or lead to one; only these can be erased, or closed to the public,
/// by a decision.
public enum PersonalField {
    FOUNDER("founder", "founder"),
    HEAD("head", "head"),
    PHONE("phone", "phone"),
    EMAIL("email", "email"),
    OTHER_FACTS("otherFacts", "other_facts");

    private final String field;
    private final String column;

    PersonalField(String field, String column) {
        this.field = field;
        this.column = column;
    }

    /// The name of the field in the log.
    public String field() {
        return field;
    }

    String column() {
        return column;
    }

    /// @param field the name as in an entry of the log, perhaps with a number after a point
    public static Optional<PersonalField> of(String field) {
        var name = field.replaceFirst("\\.\\d+$", "");
        return Arrays.stream(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /// Every text that the field ever had in the entries about an institution, and that no decision removed.
    public List<String> values(Registration registration) {
        return registration.statements().stream()
                .map(statement -> statement.texts().getOrDefault(field, ""))
                .filter(text -> !text.isEmpty() && !text.startsWith(StatementCheck.MARK))
                .distinct()
                .toList();
    }
}
