package lv.auseklis.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lv.auseklis.law.DueDate;
import lv.auseklis.law.LegalTime;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Settings;
import lv.auseklis.law.TermAnswer;
import org.springframework.stereotype.Component;

/// The terms of Section 30(1), counted from the day of receipt: seven days to defer, one month to decide. While an
/// entry is deferred the month stands still, if the setting for that open point says so.
@Component
class Terms {

    static final RuleId DECIDE = RuleId.of("L30(1)b");
    static final RuleId DEFER = RuleId.of("L30(1)c");

    private final LegalTime time;
    private final Settings settings;

    Terms(LegalTime time, Settings settings) {
        this.time = time;
        this.settings = settings;
    }

    /// Until when a decision to defer may be taken; empty where the rule is not in force.
    Optional<DueDate> defer(LocalDate received) {
        return due(time.compute(DEFER, received));
    }

    /// Until when the decision is due, after the deferrals that these steps hold.
    Optional<DueDate> decide(List<Step> steps) {
        var received = steps.getFirst().day();
        return due(time.compute(DECIDE, received, standstill(steps, received)));
    }

    /// From each deferral until the answer or the day set for it, whichever is earlier.
    private long standstill(List<Step> steps, LocalDate received) {
        if (!settings.on(received, DECIDE).flag("register.defer_suspends_term")) {
            return 0;
        }
        long days = 0;
        for (int i = 0; i < steps.size(); i++) {
            var until = steps.get(i).until();
            if (until != null) {
                var next = i + 1 < steps.size() ? steps.get(i + 1).day() : until;
                var end = next.isBefore(until) ? next : until;
                days += ChronoUnit.DAYS.between(steps.get(i).day(), end);
            }
        }
        return days;
    }

    private static Optional<DueDate> due(TermAnswer answer) {
        return answer instanceof TermAnswer.Computed(DueDate due) ? Optional.of(due) : Optional.empty();
    }
}
