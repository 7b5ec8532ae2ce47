package lv.auseklis.supervision;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.law.RuleId;

/// The grounds on which an institution is removed from the Register: the clauses of Section 32(1), and Section 32(3).
/// Clause 7 was deleted.
enum RemovalGround {
    FOUNDERS_REPORT("L32(1)1", false),
    UNLICENSED_EDUCATION("L32(1)2", true),
    REPEATED_VIOLATIONS("L32(1)3", true),
    FALSE_DATA("L32(1)4", true),
    NO_REPLY("L32(1)5", true),
    CHANGE_KEPT_BACK("L32(1)6", true),
    COURT_RULING("L32(1)8", false),
    INACTIVITY("L32(3)", true);

    private final RuleId rule;
    private final boolean heard;

    RemovalGround(String rule, boolean heard) {
        this.rule = RuleId.of(rule);
        this.heard = heard;
    }

    RuleId rule() {
        return rule;
    }

    /// Whether the reply of the institution is awaited: not where its founder has spoken, or a court.
    boolean isHeard() {
        return heard;
    }

    static Optional<RemovalGround> parse(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
