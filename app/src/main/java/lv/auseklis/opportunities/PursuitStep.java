package lv.auseklis.opportunities;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// How far a firm or laboratory has come with a notice. The title is the text `opportunities.step.<name>`.
enum PursuitStep {
    INTERESTED,
    BID,
    WON,
    NOT_WON,
    GAVE_UP;

    static Optional<PursuitStep> find(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// What may follow it.
    Set<PursuitStep> next() {
        return switch (this) {
            case INTERESTED -> Set.of(BID, GAVE_UP);
            case BID -> Set.of(WON, NOT_WON, GAVE_UP);
            case WON, NOT_WON -> Set.of();
            case GAVE_UP -> Set.of(INTERESTED);
        };
    }

    /// Whether only the liaison officer records it, from what CERN says.
    boolean isResult() {
        return this == WON || this == NOT_WON;
    }
}
