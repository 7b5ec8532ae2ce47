package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Optional;
import lv.auseklis.law.DueDate;
import lv.auseklis.law.LegalTime;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.TermAnswer;
import org.springframework.stereotype.Component;

/// Whether something was reported in time: one month for changed data, Section 29(3) and (4), ten days for a
/// reorganisation. What comes late is accepted and flagged.
@Component
class ReportedTerm {

    static final RuleId CORE = RuleId.of("L29(3)a");
    static final RuleId REORGANISATION = RuleId.of("L29(3)b");
    static final RuleId OWN_UPDATE = RuleId.of("L29(4)a");

    private final LegalTime time;

    ReportedTerm(LegalTime time) {
        this.time = time;
    }

    /// The last day, how it was counted, and whether the report came after it.
    record Told(DueDate due, boolean late) {}

    /// @param happened the day of the change or of the decision
    /// @param told     the day on which the Register was told
    /// @return empty if the rule was not in force
    Optional<Told> of(RuleId rule, LocalDate happened, LocalDate told) {
        return LegalTime.supports(happened) && time.compute(rule, happened) instanceof TermAnswer.Computed(DueDate due)
                ? Optional.of(new Told(due, told.isAfter(due.lastDay())))
                : Optional.empty();
    }
}
