package lv.auseklis.accession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.EventKind;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what was set beside what was done. Days that the Agreement sets are those of Latvia's Agreement, so that other
/// States have only the targets recorded for them.
@Component
@Cites({"AP1", "AIII.2b", "AIII.3a", "AIV.1b", "C6"})
class Milestones {

    private final RecordedEvents events;
    private final Rules rules;

    Milestones(RecordedEvents events, Rules rules) {
        this.events = events;
        this.rules = rules;
    }

    /// In the order of the steps.
    ///
    /// @param on     what came after this day is left out
    /// @param before what was recorded before this moment counts
    List<Milestone> of(Agreement agreement, LocalDate on, Instant before) {
        var recorded = events.of(agreement, before);
        var done =
                recorded.stream().filter(one -> !one.day().from().isAfter(on)).toList();
        var statusBegan = first(done, EventKind.STATUS_BEGAN) != null;
        return Arrays.stream(Step.values())
                .map(step -> Milestone.of(
                        step, target(agreement, step, recorded, done, on), first(done, step.event()), statusBegan, on))
                .toList();
    }

    private Milestone.@Nullable Target target(
            Agreement agreement,
            Step step,
            List<RecordedEvents.Named> recorded,
            List<RecordedEvents.Named> done,
            LocalDate on) {
        if (step == Step.MEMBERSHIP) {
            var aim = last(recorded, EventKind.MEMBERSHIP_TARGET);
            return aim == null ? null : new Milestone.Target(aim.day(), EventKind.MEMBERSHIP_TARGET.rule(), true);
        }
        if (!agreement.state().equals(Agreement.LATVIA)) {
            return null;
        }
        return switch (step) {
            case NOTICE ->
                set("AIV.1a", "notice_last_day", "AIV.1b", known("signature", done, EventKind.SIGNATURE), on);
            case DEPOSIT ->
                set("AIII.2c", "deposit_last_day", "AIII.2b", known("signature", done, EventKind.SIGNATURE), on);
            case REVIEW ->
                set("AIII.3a", "review_due", "AIII.3a", known("statusFrom", done, EventKind.STATUS_BEGAN), on);
            default -> null;
        };
    }

    /// The day that a rule sets; null where it needs a day that is not known.
    ///
    /// @param set the rule that the day belongs to
    private Milestone.@Nullable Target set(
            String asked, String result, String set, Map<String, @Nullable Object> known, LocalDate on) {
        return rules.ask(RuleId.of(asked), known, on)
                .finding()
                .result(result)
                .map(LocalDate::parse)
                .map(day -> new Milestone.Target(
                        new KnownDay(day, KnownDay.Precision.DAY), RuleId.of(set), set.equals("AIII.3a")))
                .orElse(null);
    }

    private static Map<String, @Nullable Object> known(String name, List<RecordedEvents.Named> done, EventKind kind) {
        var known = new HashMap<String, @Nullable Object>();
        var event = first(done, kind);
        if (event != null && event.day().precision() == KnownDay.Precision.DAY) {
            known.put(name, event.day().from());
        }
        return known;
    }

    private static RecordedEvents.@Nullable Named first(List<RecordedEvents.Named> events, EventKind kind) {
        return events.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
    }

    private static RecordedEvents.@Nullable Named last(List<RecordedEvents.Named> events, EventKind kind) {
        return events.stream()
                .filter(one -> one.kind() == kind)
                .reduce((one, other) -> other)
                .orElse(null);
    }
}
