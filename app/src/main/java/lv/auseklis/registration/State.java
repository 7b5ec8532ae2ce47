package lv.auseklis.registration;

/// Where a case stands: an application, or another one that the official decides on. Which act may follow which is
/// decided here and nowhere else (Section 30).
public enum State {
    DRAFT,
    RECEIVED,
    DEFERRED,
    ANSWERED,
    ENTERED,
    REFUSED,
    WITHDRAWN;

    /// Whether it waits for a decision.
    public boolean isOpen() {
        return this == RECEIVED || this == DEFERRED || this == ANSWERED;
    }

    /// Whether the applicant may write in it.
    public boolean isWithApplicant() {
        return this == DRAFT || this == DEFERRED;
    }

    public boolean leadsTo(State next) {
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
