package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What legal time answers when asked for the end of a term.
public sealed interface TermAnswer {

    RuleId rule();

    /// The day, with the way it was counted.
    record Computed(DueDate due) implements TermAnswer {

        @Override
        public RuleId rule() {
            return due.rule();
        }
    }

    /// The rule did not apply on the day of the anchor: not yet, no longer, or not as the catalogue describes it.
    record NotInForce(RuleId rule, LocalDate anchor, Bilingual reason, List<AppliedSetting> settings)
            implements TermAnswer {}

    /// The day to count from must be given; `anchor` says which. `settings` are open points that matter meanwhile.
    record NeedsAnchor(RuleId rule, Bilingual anchor, List<AppliedSetting> settings) implements TermAnswer {}

    /// The rule has no time limit.
    record NoDeadline(RuleId rule) implements TermAnswer {}
}
