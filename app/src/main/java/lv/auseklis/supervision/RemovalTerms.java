package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.DueDate;
import lv.auseklis.law.LegalCalendar;
import lv.auseklis.law.LegalTime;
import lv.auseklis.law.Settings;
import lv.auseklis.law.TermAnswer;
import org.springframework.stereotype.Component;

/// The terms of Section 32, and the time for the reply in a removal case (P-8).
@Component
class RemovalTerms {

    private final LegalTime time;
    private final Settings settings;
    private final LegalCalendar calendar;
    private final Map<Counted, Optional<LocalDate>> ends = new ConcurrentHashMap<>();

    RemovalTerms(LegalTime time, Settings settings, LegalCalendar calendar) {
        this.time = time;
        this.settings = settings;
        this.calendar = calendar;
    }

    /// The last day of the term of a ground that runs from a day; empty where the clause is not in force or has none.
    Optional<DueDate> of(RemovalGround ground, LocalDate day) {
        return time.compute(ground.rule(), day) instanceof TermAnswer.Computed(DueDate due)
                ? Optional.of(due)
                : Optional.empty();
    }

    /// The last day of the same term. Law and settings do not change while the program runs, so a day is counted once,
    /// however many institutions share it.
    Optional<LocalDate> end(RemovalGround ground, LocalDate day) {
        return ends.computeIfAbsent(
                new Counted(ground, day), counted -> of(ground, day).map(DueDate::lastDay));
    }

    private record Counted(RemovalGround ground, LocalDate day) {}

    /// The last day for the reply of the institution in a case, and how it was counted.
    record ReplyPeriod(LocalDate last, List<Bilingual> steps) {}

    ReplyPeriod replyPeriod(RemovalGround ground, LocalDate opened) {
        var on = settings.on(opened, ground.rule());
        var months = on.number("register.removal_reply_months").intValueExact();
        var raw = opened.plusMonths(months);
        var moves = on.text("terms.shift_non_working_end").equals("next_working_day");
        var last = moves ? calendar.workingDayFrom(raw) : raw;
        var steps = new ArrayList<Bilingual>();
        steps.add(Told.of("Skaita no: %s – lieta ierosināta.", "Counted from: %s, the case was opened.", opened));
        steps.add(new Bilingual("Pieskaita mēnešus: " + months + ".", "Months added: " + months + "."));
        steps.add(new Bilingual("Pati šī diena neskaitās.", "That day itself does not count."));
        if (!last.equals(raw)) {
            steps.add(Told.of(
                    "%s nav darbdiena, tāpēc termiņš beidzas nākamajā darbdienā: %s.",
                    "%s is not a working day, so the term ends on the next working day: %s.", raw, last));
        }
        steps.add(new Bilingual(
                "Likumā atbildes laiks nav noteikts; to nosaka iestatījums (P-8).",
                "The Law names no time for the reply; a setting does (P-8)."));
        return new ReplyPeriod(last, List.copyOf(steps));
    }
}
