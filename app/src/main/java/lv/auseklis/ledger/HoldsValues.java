package lv.auseklis.ledger;

import java.util.UUID;

/// A register that keeps, beside the log, the values that its acts committed to. An erasure removes them there too.
public interface HoldsValues {

    /// The register as entries name it.
    String register();

    /// Whether a decision may remove the field: it is about a person. What the Law wants in the Register stays.
    boolean isErasable(String field);

    /// The same for a field of an entry of any register.
    default boolean isErasable(String register, String field) {
        return register().equals(register) && isErasable(field);
    }

    /// Puts `mark` in place of `value` wherever the register holds it in this field about the entity.
    void replace(UUID entity, String field, String value, String mark);
}
