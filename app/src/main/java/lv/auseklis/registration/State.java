package lv.auseklis.registration;

/// Where an application stands. Which act may follow which is decided here and nowhere else (Section 30).
enum State {
    DRAFT,
    RECEIVED,
    DEFERRED,
    ANSWERED,
    ENTERED,
    REFUSED,
    WITHDRAWN;

    /// Whether it waits for a decision.
    boolean isOpen() {
        return this == RECEIVED || this == DEFERRED || this == ANSWERED;
    }

    /// Whether the applicant may write in it.
    boolean isWithApplicant() {
        return this == DRAFT || this == DEFERRED;
    }

    boolean leadsTo(State next) {
        return switch (next) {
            case DRAFT -> false;
            case RECEIVED -> this == DRAFT;
            case DEFERRED -> this == RECEIVED || this == ANSWERED;
            case ANSWERED -> this == DEFERRED;
            case ENTERED -> this == RECEIVED || this == ANSWERED;
            case REFUSED, WITHDRAWN -> isOpen();
        };
    }
}
