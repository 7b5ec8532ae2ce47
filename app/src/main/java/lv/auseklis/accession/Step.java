package lv.auseklis.accession;

import lv.auseklis.cern.EventKind;

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

    /// Whether the status cannot have begun without it.
    boolean precedesStatus() {
        return ordinal() < STATUS.ordinal();
    }
}
