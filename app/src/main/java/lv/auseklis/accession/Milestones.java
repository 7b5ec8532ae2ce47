package lv.auseklis.accession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.AgreementTerms;
import lv.auseklis.cern.EventKind;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.cern.StateOnDay;
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
    private final StateOnDay states;
    private final Rules rules;
    private final AgreementTerms terms;

    Milestones(RecordedEvents events, StateOnDay states, Rules rules, AgreementTerms terms) {
        this.events = events;
        this.states = states;
        this.rules = rules;
        this.terms = terms;
    }

    /// In the order of the steps.
    ///
    /// @param on     what came after this day is left out
    /// @param before what was recorded before this moment counts
    List<Milestone> of(Agreement agreement, LocalDate on, Instant before) {
        var own = agreement.state().equals(Agreement.LATVIA) ? Optional.of(Terms.NONE) : own(agreement, before);
        var way = new Way(events.of(agreement, before), states.of(agreement, on, before), own, on);
        return Arrays.stream(Step.values()).map(way::milestone).toList();
    }

    /// The numbers of another State's agreement; empty where none is recorded.
    private Optional<Terms> own(Agreement agreement, Instant before) {
        return Optional.of(terms.of(agreement, before)).filter(found -> !found.isEmpty());
    }

    /// What is known of one State on a day.
    private final class Way {

        private final List<RecordedEvents.Named> recorded;
        private final StateOnDay.Found state;
        private final Optional<Terms> own;
        private final LocalDate on;

        /// @param own by which numbers the rules are asked; empty where they are not
        Way(List<RecordedEvents.Named> recorded, StateOnDay.Found state, Optional<Terms> own, LocalDate on) {
            this.recorded = recorded;
            this.state = state;
            this.own = own;
            this.on = on;
        }

        Milestone milestone(Step step) {
            return Milestone.of(step, target(step).orElse(null), done(step).orElse(null), state.current(), on);
        }

        private Optional<Milestone.Done> done(Step step) {
            var event = recorded(step.event())
                    .filter(one -> !one.day().from().isAfter(on))
                    .findFirst()
                    .map(one -> new Milestone.Done(one.day(), one.entry()));
            return switch (step) {
                case STATUS -> event.or(this::begun);
                case REVIEW -> reviewed().or(() -> event);
                default -> event;
            };
        }

        /// The first day of the status where it follows from the two instruments.
        private Optional<Milestone.Done> begun() {
            return Optional.ofNullable(state.from())
                    .filter(from -> !from.isAfter(on))
                    .map(from -> new Milestone.Done(day(from), null));
        }

        private Optional<Milestone.Done> reviewed() {
            return state.reviews().stream().findFirst().map(one -> new Milestone.Done(day(one.day()), one.entry()));
        }

        private Optional<Milestone.Target> target(Step step) {
            return switch (step) {
                case NOTICE -> set("AIV.1a", "notice_last_day", "AIV.1b", "signature", signature());
                case DEPOSIT -> set("AIII.2c", "deposit_last_day", "AIII.2b", "signature", signature());
                case REVIEW -> set("AIII.3a", "review_due", "AIII.3a", "statusFrom", state.from());
                case MEMBERSHIP ->
                    recorded(EventKind.MEMBERSHIP_TARGET)
                            .reduce((one, other) -> other)
                            .map(aim ->
                                    new Milestone.Target(aim.day(), aim.kind().rule(), true));
                default -> Optional.empty();
            };
        }

        private @Nullable LocalDate signature() {
            return recorded(EventKind.SIGNATURE)
                    .map(RecordedEvents.Named::day)
                    .filter(day -> day.precision() == KnownDay.Precision.DAY
                            && !day.from().isAfter(on))
                    .map(KnownDay::from)
                    .findFirst()
                    .orElse(null);
        }

        /// The day that a rule sets; empty where it needs a day that is not known.
        ///
        /// @param set the rule that the day belongs to
        private Optional<Milestone.Target> set(
                String asked, String result, String set, String fact, @Nullable LocalDate known) {
            if (own.isEmpty() || known == null) {
                return Optional.empty();
            }
            return rules.ask(RuleId.of(asked), Map.of(fact, known), on, own.get())
                    .finding()
                    .result(result)
                    .map(LocalDate::parse)
                    .map(last -> new Milestone.Target(day(last), RuleId.of(set), set.equals("AIII.3a")));
        }

        private Stream<RecordedEvents.Named> recorded(EventKind kind) {
            return recorded.stream().filter(one -> one.kind() == kind);
        }

        private static KnownDay day(LocalDate day) {
            return new KnownDay(day, KnownDay.Precision.DAY);
        }
    }
}
