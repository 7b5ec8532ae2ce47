package lv.auseklis.transparency;

import lv.auseklis.datatypes.Bilingual;

/// The log must not be signed as the database has it, because that would contradict what was signed before, or
/// because the key is not here. What was proved before is served on.
final class SigningRefused extends RuntimeException {

    private final transient Bilingual reason;

    SigningRefused(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    Bilingual reason() {
        return reason;
    }
}
