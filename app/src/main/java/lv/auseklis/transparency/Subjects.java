package lv.auseklis.transparency;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;

/// A register that can say whom an opaque id of the log stands for, and where its page is.
public interface Subjects {

    /// @param page the public page of the subject
    record Subject(Bilingual name, Address page) {}

    Optional<Subject> findSubject(UUID entity);
}
