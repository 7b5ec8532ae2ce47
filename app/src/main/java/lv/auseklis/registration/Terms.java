package lv.auseklis.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.DueDate;
import lv.auseklis.law.LegalTime;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Settings;
import lv.auseklis.law.TermAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The terms of Section 30(1), counted from the day of receipt: seven days to defer, one month to decide. While an
/// entry is deferred the month stands still, if the setting for that open point says so.
@Component
public class Terms {

    static final RuleId DECIDE = RuleId.of("L30(1)b");
    static final RuleId DEFER = RuleId.of("L30(1)c");

    private final LegalTime time;
    private final Settings settings;

    Terms(LegalTime time, Settings settings) {
        this.time = time;
        this.settings = settings;
    }

    /// Until when a decision to defer may be taken; empty where the rule is not in force.
    public Optional<DueDate> defer(LocalDate received) {
        return due(time.compute(DEFER, received));
    }

    /// Until when the decision is due, after the deferrals that these steps hold.
    public Optional<DueDate> decide(List<Step> steps) {
        var received = steps.getFirst().day();
        return due(time.compute(DECIDE, received, standstill(steps, received)));
    }

    /// By when somebody must act after these steps; null if nobody must.
    public @Nullable LocalDate due(List<Step> steps) {
        var last = steps.getLast();
        if (!last.state().isOpen()) {
            return null;
        }
        return last.state() == State.DEFERRED
                ? last.until()
                : decide(steps).map(DueDate::lastDay).orElseThrow();
    }

    /// What stands against deferring a case, apart from its state.
    ///
    /// @param until the last day to mend; null where none was given
    public List<Bilingual> againstDeferral(
            Optional<LocalDate> received, String given, @Nullable LocalDate until, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        received.flatMap(this::defer).ifPresent(due -> {
            if (today.isAfter(due.lastDay())) {
                reasons.add(new Bilingual(
                        "Atlikt vairs nevar: septiņas dienas no saņemšanas ir beigušās (30. panta pirmā daļa). Atliek"
                                + " ierakstīt vai atteikt.",
                        "It can no longer be deferred: the seven days from receipt are over (Section 30(1)). What"
                                + " remains is to enter or to refuse."));
            }
        });
        if (given.isBlank()) {
            reasons.add(new Bilingual(
                    "Atlikšana jāpamato (30. panta otrā daļa).", "A deferral needs reasons (Section 30(2))."));
        }
        if (until == null || !until.isAfter(today)) {
            reasons.add(new Bilingual(
                    "Jānorāda diena pēc šodienas, līdz kurai trūkumi novēršami (30. panta otrā daļa).",
                    "A day after today is needed until which the faults are to be mended (Section 30(2))."));
        }
        if (until != null && !LegalTime.supports(until)) {
            reasons.add(new Bilingual("Norādītā diena ir pārāk tālu.", "The day given is too far away."));
        }
        return reasons;
    }

    /// What stands against refusing a case, apart from its state.
    public static List<Bilingual> againstRefusal(Optional<Step> last, String given, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        if (given.isBlank()) {
            reasons.add(new Bilingual(
                    "Atteikums jāpamato (30. panta otrā daļa).", "A refusal needs reasons (Section 30(2))."));
        }
        last.filter(step -> step.until() != null && !today.isAfter(step.until()))
                .ifPresent(step -> reasons.add(new Bilingual(
                        "Atliktajam ierakstam vēl nav beidzies trūkumu novēršanas laiks (30. panta otrā daļa).",
                        "The time to mend the faults of the deferred entry is not over yet (Section 30(2)).")));
        return reasons;
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
