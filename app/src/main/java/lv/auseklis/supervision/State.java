package lv.auseklis.supervision;

/// Where a removal case stands. Which act may follow which is decided here and nowhere else (Section 32, P-8).
enum State {
    /// The institution was told; its reply is awaited where the ground wants it.
    OPEN,
    /// The institution has replied.
    HEARD,
    REMOVED,
    CLOSED;

    boolean isOpen() {
        return this == OPEN || this == HEARD;
    }

    boolean leadsTo(State next) {
        return next != OPEN && isOpen();
    }
}
