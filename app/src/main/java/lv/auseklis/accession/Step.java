package lv.auseklis.accession;

import lv.auseklis.cern.EventKind;
import lv.auseklis.cern.Status;

/// The steps on the way, in their order. The title is that of the event that completes the step.
enum Step {
    APPLICATION(EventKind.APPLICATION_RECEIVED),
    EVALUATION(EventKind.COUNCIL_EVALUATION),
    NOTE(EventKind.NOTE_VERBALE),
    RESOLUTION(EventKind.COUNCIL_RESOLUTION),
    SIGNATURE(EventKind.SIGNATURE),
    PARLIAMENT(EventKind.PARLIAMENT_ADOPTED),
    PROCLAMATION(EventKind.PROCLAIMED),
    NOTICE(EventKind.NOTICE_RECEIVED),
    DEPOSIT(EventKind.PROTOCOL_DEPOSITED),
    STATUS(EventKind.STATUS_BEGAN),
    MEMBERSHIP_SOUGHT(EventKind.MEMBERSHIP_SOUGHT),
    REVIEW(EventKind.REVIEW_DECIDED),
    MEMBERSHIP(EventKind.MEMBERSHIP_BEGAN);

    private final EventKind event;

    Step(EventKind event) {
        this.event = event;
    }

    EventKind event() {
        return event;
    }

    /// Whether a State cannot be what it is without it.
    boolean mustBeDone(Status current) {
        return this != REVIEW && (current == Status.MEMBER || current.hasBegun() && compareTo(STATUS) <= 0);
    }

    /// Whether it is for a status that the State has left behind.
    boolean isOver(Status current) {
        return this == REVIEW && (current == Status.MEMBER || current == Status.ENDED);
    }
}
