package lv.auseklis.organisations;

import java.util.Arrays;
import java.util.Optional;

/// The fields of a statement that may name a person or lead to one; only these can be erased by a decision.
enum PersonalField {
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

    String column() {
        return column;
    }

    /// @param field the name as in an entry of the log, perhaps with a number after a point
    static Optional<PersonalField> of(String field) {
        var name = field.replaceFirst("\\.\\d+$", "");
        return Arrays.stream(values()).filter(known -> known.field.equals(name)).findFirst();
    }
}
