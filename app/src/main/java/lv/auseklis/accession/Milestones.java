package lv.auseklis.accession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.AgreementTerms;
import lv.auseklis.cern.EventKind;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.law.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what was set beside what was done. Another State has the days that the rules set where numbers of its own
/// agreement are recorded, else only the targets recorded for it.
@Component
@Cites({"AP1", "AIII.2b", "AIII.3a", "AIV.1b", "C6"})
class Milestones {

    private final RecordedEvents events;
    private final Rules rules;
    private final AgreementTerms terms;

    Milestones(RecordedEvents events, Rules rules, AgreementTerms terms) {
        this.events = events;
        this.rules = rules;
        this.terms = terms;
    }

    /// In the order of the steps.
    ///
    /// @param on     what came after this day is left out
    /// @param before what was recorded before this moment counts
    List<Milestone> of(Agreement agreement, LocalDate on, Instant before) {
        var recorded = events.of(agreement, before);
        var own = agreement.state().equals(Agreement.LATVIA) ? Optional.of(Terms.NONE) : own(agreement, before);
        var done =
                recorded.stream().filter(one -> !one.day().from().isAfter(on)).toList();
        var statusBegan = first(done, EventKind.STATUS_BEGAN) != null;
        return Arrays.stream(Step.values())
                .map(step -> Milestone.of(
                        step, target(step, recorded, done, own, on), first(done, step.event()), statusBegan, on))
                .toList();
    }

    private Milestone.@Nullable Target target(
            Step step,
            List<RecordedEvents.Named> recorded,
            List<RecordedEvents.Named> done,
            Optional<Terms> own,
            LocalDate on) {
        if (step == Step.MEMBERSHIP) {
            var aim = last(recorded, EventKind.MEMBERSHIP_TARGET);
            return aim == null ? null : new Milestone.Target(aim.day(), EventKind.MEMBERSHIP_TARGET.rule(), true);
        }
        if (own.isEmpty()) {
            return null;
        }
        return switch (step) {
            case NOTICE ->
                set(
                        "AIV.1a",
                        "notice_last_day",
                        "AIV.1b",
                        known("signature", done, EventKind.SIGNATURE),
                        on,
                        own.get());
            case DEPOSIT ->
                set(
                        "AIII.2c",
                        "deposit_last_day",
                        "AIII.2b",
                        known("signature", done, EventKind.SIGNATURE),
                        on,
                        own.get());
            case REVIEW ->
                set(
                        "AIII.3a",
                        "review_due",
                        "AIII.3a",
                        known("statusFrom", done, EventKind.STATUS_BEGAN),
                        on,
                        own.get());
            default -> null;
        };
    }

    /// The numbers of another State's agreement; empty where none is recorded.
    private Optional<Terms> own(Agreement agreement, Instant before) {
        return Optional.of(terms.of(agreement, before)).filter(found -> !found.isEmpty());
    }

    /// The day that a rule sets; null where it needs a day that is not known.
    ///
    /// @param set the rule that the day belongs to
    private Milestone.@Nullable Target set(
            String asked, String result, String set, Map<String, @Nullable Object> known, LocalDate on, Terms own) {
        return rules.ask(RuleId.of(asked), known, on, own)
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
