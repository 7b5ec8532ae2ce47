package lv.auseklis.delegation;

import java.util.Arrays;
import java.util.Optional;

/// A body of CERN that meets. The title is the text `delegation.body.<name>`.
enum Body {
    COUNCIL,
    FINANCE_COMMITTEE,
    SCIENTIFIC_POLICY_COMMITTEE,
    /// Any other: the Agreement says nothing of it.
    OTHER;

    static Optional<Body> find(String name) {
        return Arrays.stream(values()).filter(body -> body.name().equals(name)).findFirst();
    }
}
