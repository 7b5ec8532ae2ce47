package lv.auseklis.cern;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.law.RuleId;

/// What can happen on the way to the status, during it and at its end. The title is the text
/// `cern.event.<name>`.
public enum EventKind {
    COOPERATION("C2"),
    COOPERATION_AGREEMENT("AVI.2a"),
    APPLICATION_RECEIVED("AP1"),
    COUNCIL_EVALUATION("AP1"),
    NOTE_VERBALE("AP1"),
    COUNCIL_RESOLUTION("AP1"),
    SIGNATURE("R1"),
    PARLIAMENT_ADOPTED("R1"),
    PROCLAIMED("R1"),
    NOTICE_RECEIVED("AIV.1a"),
    PROTOCOL_DEPOSITED("AIII.2b"),
    GAZETTE_NOTICE("R3"),
    PRE_STAGE_BEGAN("C21"),
    STATUS_BEGAN("C1"),
    REVIEW_DECIDED("AIII.3a"),
    MEMBERSHIP_SOUGHT("C6"),
    /// When membership is to be reached: an aim, no legal time limit.
    MEMBERSHIP_TARGET("C6"),
    MEMBERSHIP_BEGAN("C21"),
    TERMINATION_NOTICE("AV.1a"),
    TERMINATION_AGREED("AV.3"),
    TERMINATED_BY_COUNCIL("AV.2a"),
    EARLIER_END("AV.1b"),
    PROTOCOL_DENOUNCED("AV.1c");

    private final RuleId rule;

    EventKind(String rule) {
        this.rule = RuleId.of(rule);
    }

    /// The rule that knows the event.
    public RuleId rule() {
        return rule;
    }

    public String titleKey() {
        return "cern.event." + name();
    }

    /// Whether the day may be yet to come: it is agreed, decided or aimed at before it comes.
    boolean isSetAhead() {
        return this == EARLIER_END
                || this == TERMINATED_BY_COUNCIL
                || this == MEMBERSHIP_TARGET
                || this == MEMBERSHIP_BEGAN;
    }

    static Optional<EventKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
