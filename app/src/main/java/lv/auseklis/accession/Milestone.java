package lv.auseklis.accession;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;

/// A step with its target and its day.
///
/// @param target by when it was, or is, to be done; null where nothing sets a day
/// @param done   the event that completed it; null where none is recorded
/// @param state  on the day asked about
record Milestone(Step step, @Nullable Target target, RecordedEvents.@Nullable Named done, State state) {

    /// @param day  the last day, or the month or year
    /// @param rule that sets it, or that tells what was aimed at
    /// @param aim  whether it is an aim and no legal time limit
    record Target(KnownDay day, RuleId rule, boolean aim) {}

    /// The title is the text `accession.state.<name>`.
    enum State {
        /// Done by the day that was set.
        IN_TIME,
        LATE,
        /// Done; no day was set.
        DONE,
        /// It must have been done, for the status began; the day is not recorded.
        NOT_RECORDED,
        AWAITED,
        /// The day that was set has passed.
        OVERDUE,
        /// The day that was aimed at has passed; no legal time limit.
        AIM_PASSED
    }

    static Milestone of(
            Step step,
            @Nullable Target target,
            RecordedEvents.@Nullable Named done,
            boolean statusBegan,
            LocalDate on) {
        return new Milestone(step, target, done, state(step, target, done, statusBegan, on));
    }

    private static State state(
            Step step,
            @Nullable Target target,
            RecordedEvents.@Nullable Named done,
            boolean statusBegan,
            LocalDate on) {
        if (done != null) {
            if (target == null) {
                return State.DONE;
            }
            return done.day().from().isAfter(target.day().last()) ? State.LATE : State.IN_TIME;
        }
        if (statusBegan && step.precedesStatus()) {
            return State.NOT_RECORDED;
        }
        if (target == null || !on.isAfter(target.day().last())) {
            return State.AWAITED;
        }
        return target.aim() ? State.AIM_PASSED : State.OVERDUE;
    }

    /// Days from the target to the step, below zero where it was earlier; null where one of them is not known to the
    /// day.
    @Nullable
    Long difference() {
        if (target == null
                || done == null
                || target.day().precision() != KnownDay.Precision.DAY
                || done.day().precision() != KnownDay.Precision.DAY) {
            return null;
        }
        return ChronoUnit.DAYS.between(target.day().from(), done.day().from());
    }
}
