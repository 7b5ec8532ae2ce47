package lv.auseklis.criteria;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.auseklis.law.Answer;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the day from which a criterion has not been met. An answer can only change where evidence begins to speak,
/// where a day named in it passes or leaves the window of outputs, and where the law changes.
@Component
class FallSearch {

    private static final int SHORT_MONTH = 3;

    private final CriterionJudge judge;
    private final Rulebook rulebook;
    private final Settings settings;

    FallSearch(CriterionJudge judge, Rulebook rulebook, Settings settings) {
        this.judge = judge;
        this.rulebook = rulebook;
        this.settings = settings;
    }

    /// @param on a day on which the criterion is not met
    Fall find(RuleId criterion, Held held, LocalDate on) {
        var fallen = on;
        for (var day : turns(criterion, held, on).descendingSet()) {
            if (!judge.find(criterion, held, day).is(Answer.NO)) {
                break;
            }
            fallen = day;
        }
        return new Fall(fallen, isExact(criterion, held, fallen), judge.judge(criterion, held, fallen));
    }

    private static boolean isExact(RuleId criterion, Held held, LocalDate fallen) {
        return Topic.of(criterion).stream()
                .flatMap(topic -> held.on(topic, fallen).stream())
                .noneMatch(known -> known.about().equals(fallen));
    }

    /// Every day up to the one asked about on which the answer may differ from that of the day before.
    private NavigableSet<LocalDate> turns(RuleId criterion, Held held, LocalDate on) {
        var days = new TreeSet<LocalDate>(List.of(on));
        var rule = rulebook.get(criterion);
        rule.parameters().forEach(parameter -> begin(parameter.from(), days));
        begin(rule.inForce().from(), days);
        var window = settings.on(on, criterion)
                .number("register.output_window_months")
                .intValue();
        for (var topic : Topic.of(criterion)) {
            for (var known : held.of(topic)) {
                days.add(known.about());
                named(known.facts()).forEach(day -> addTurns(day, topic, window, days));
            }
        }
        return days.headSet(on, true);
    }

    private static void begin(@Nullable LocalDate day, Collection<LocalDate> days) {
        if (day != null) {
            days.add(day);
        }
    }

    private static void addTurns(LocalDate day, Topic topic, int window, Collection<LocalDate> days) {
        days.add(day);
        days.add(day.plusDays(1));
        if (topic == Topic.OUTPUTS || topic == Topic.PROJECTS) {
            for (int after = 0; after <= SHORT_MONTH + 1; after++) {
                days.add(day.plusMonths(window).plusDays(after));
            }
        }
    }

    /// The days named anywhere in facts.
    private static Stream<LocalDate> named(Object facts) {
        return switch (facts) {
            case LocalDate day -> Stream.of(day);
            case List<?> list -> list.stream().flatMap(FallSearch::named);
            case Record part -> NamedFacts.of(part).values().stream().flatMap(FallSearch::named);
            default -> Stream.empty();
        };
    }
}
