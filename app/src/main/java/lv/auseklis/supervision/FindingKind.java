package lv.auseklis.supervision;

import java.util.Arrays;
import java.util.Optional;

/// What an inspection can find (Section 29(2)), as Section 32(1) tells it apart.
enum FindingKind {
    NO_VIOLATION,
    /// A violation of law in science or education, clause 3.
    VIOLATION,
    /// Education without a licence or unlawful diplomas, clause 2.
    UNLICENSED_EDUCATION,
    /// Knowingly false data at registration, clause 4.
    FALSE_DATA;

    static Optional<FindingKind> parse(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
