package lv.auseklis.accession;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.Status;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;

/// A step with its target and its day.
///
/// @param target by when it was, or is, to be done; null where nothing sets a day
/// @param done   null where no day of it is known
/// @param state  on the day asked about
record Milestone(
        Step step, @Nullable Target target, @Nullable Done done, State state) {

    /// @param day  the last day, or the month or year
    /// @param rule that sets it, or that tells what was aimed at
    /// @param aim  whether it is an aim and no legal time limit
    record Target(KnownDay day, RuleId rule, boolean aim) {}

    /// @param entry of the log that recorded it; null where the day follows from others
    record Done(KnownDay day, @Nullable Long entry) {}

    /// The title is the text `accession.state.<name>`.
    enum State {
        /// Done by the day that was set.
        IN_TIME,
        LATE,
        /// Done; no day was set, or the day is not known well enough to compare it.
        DONE,
        /// It must have been done, for what follows it came about; the day is not recorded.
        NOT_RECORDED,
        AWAITED,
        /// The day that was set has passed.
        OVERDUE,
        /// The day that was aimed at has passed; no legal time limit.
        AIM_PASSED,
        /// The State has left the status behind for which the step is.
        NOT_NEEDED
    }

    static Milestone of(Step step, @Nullable Target target, @Nullable Done done, Status current, LocalDate on) {
        var state = done != null ? compared(target, done.day()) : open(step, target, current, on);
        return new Milestone(step, target, done, state);
    }

    private static State compared(@Nullable Target target, KnownDay done) {
        if (target == null) {
            return State.DONE;
        }
        var last = target.day().last();
        if (done.from().isAfter(last)) {
            return State.LATE;
        }
        return done.last().isAfter(last) ? State.DONE : State.IN_TIME;
    }

    private static State open(Step step, @Nullable Target target, Status current, LocalDate on) {
        if (step.isOver(current)) {
            return State.NOT_NEEDED;
        }
        if (step.mustBeDone(current)) {
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
