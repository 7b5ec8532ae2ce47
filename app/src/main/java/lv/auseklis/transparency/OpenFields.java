package lv.auseklis.transparency;

import java.util.Map;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;

/// Which of the fields that a register commits to are open to all (Section 27(2)); only those are opened in extracts.
/// What no register declares open stays closed.
public interface OpenFields {

    /// The register as entries name it.
    String register();

    /// @param field the name as in the entry, without a number after a point
    boolean isOpen(String field);

    /// The fields that decisions in force closed in the entries about this entity (Section 42(5)), whether or not they
    /// would be open, each with what is read in place of its value. The entries keep their commitments.
    default Map<String, Bilingual> closed(UUID entity) {
        return Map.of();
    }
}
