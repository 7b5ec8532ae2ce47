package lv.auseklis.delegation;

import java.util.Arrays;
import java.util.Optional;

/// How a body sits. The title is the text `delegation.sitting.<name>`.
enum Sitting {
    ORDINARY,
    /// Not closed, but outside the ordinary meetings.
    EXTRAORDINARY,
    CLOSED;

    static Optional<Sitting> find(String name) {
        return Arrays.stream(values())
                .filter(sitting -> sitting.name().equals(name))
                .findFirst();
    }
}
