package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A counted term as programs read it. `answer` is COMPUTED or NOT_IN_FORCE; in the second case only
/// `steps` (the reason) and `settings` are filled.
///
/// @param due    the last day, which counts in full in `zone`
/// @param rawDue the last day before a move to a working day
/// @param steps  how it was counted, one sentence each
record DeadlineView(
        RuleId rule,
        String answer,
        @Nullable LocalDate anchor,
        @Nullable LocalDate due,
        @Nullable LocalDate rawDue,
        boolean moved,
        @Nullable Bilingual movedWhy,
        boolean wholeYear,
        @Nullable String zone,
        @Nullable Bilingual meaning,
        List<Bilingual> steps,
        List<AppliedSetting> settings) {

    static DeadlineView of(TermAnswer answer) {
        return switch (answer) {
            case TermAnswer.Computed(DueDate due) ->
                new DeadlineView(
                        due.rule(),
                        "COMPUTED",
                        due.anchor(),
                        due.lastDay(),
                        due.rawLastDay(),
                        due.moved(),
                        due.movedWhy(),
                        due.wholeYear(),
                        due.zone().getId(),
                        due.meaning(),
                        due.steps(),
                        due.settings());
            case TermAnswer.NotInForce not -> notInForce(not);
            default -> throw new IllegalStateException("Not an answer to show: " + answer);
        };
    }

    private static DeadlineView notInForce(TermAnswer.NotInForce not) {
        return new DeadlineView(
                not.rule(),
                "NOT_IN_FORCE",
                not.anchor(),
                null,
                null,
                false,
                null,
                false,
                null,
                null,
                List.of(not.reason()),
                not.settings());
    }
}
