package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// The move of the end of a term to a working day, as the settings `terms.shift_...` say.
record EndOfTerm(LegalRule rule, Deadline deadline, Settings.On settings, LegalCalendar calendar) {

    /// Why the end moves, or `null` where it does not; adds the sentences that tell it either way.
    @Nullable
    Bilingual shift(LocalDate raw, List<Bilingual> steps) {
        if (deadline.amount() == 0) {
            return null;
        }
        steps.add(Wording.sentence("Aprēķinātā diena: %s.", "Computed day: %s.", Wording.dated(raw)));
        if (!mayMove()) {
            steps.add(notMoved());
            return null;
        }
        settings.show("terms.calendar");
        var why = calendar.isWorkingDay(raw) ? null : moved(raw, steps);
        if (why == null) {
            steps.add(new Bilingual(
                    "Tā ir darbdiena, tāpēc termiņu nepārceļ.", "It is a working day, so the term does not move."));
        }
        if (!calendar.movedDaysKnown(raw.getYear())) {
            steps.add(new Bilingual(
                    "Ministru kabineta pārceltās darbdienas šim gadam nav ievadītas.",
                    "The working days moved by the Cabinet are not entered for this year."));
        }
        return why;
    }

    private boolean mayMove() {
        var backward = deadline.direction() == Deadline.Direction.BEFORE;
        var listed = backward
                ? settings.flag("terms.shift_backward_terms")
                : settings.list("terms.shift_rules").contains(rule.id().value());
        return listed && settings.text("terms.shift_non_working_end").equals("next_working_day");
    }

    private Bilingual notMoved() {
        return deadline.count() == Deadline.Count.ACT
                ? new Bilingual("Pēc iestatījuma termiņu nepārceļ.", "By the setting the term does not move.")
                : deadline.countReason();
    }

    private Bilingual moved(LocalDate raw, List<Bilingual> steps) {
        var last = calendar.workingDayFrom(raw);
        var why = raw.datesUntil(last)
                .map(day -> Wording.join(Wording.date(day), " – ", calendar.why(day)))
                .reduce((one, other) -> Wording.join(one, "; ", other))
                .orElseThrow();
        steps.add(Wording.sentence(
                "Tā nav darbdiena (%s), tāpēc termiņš beidzas nākamajā darbdienā: %s.",
                "It is not a working day (%s), so the term ends on the next working day: %s.",
                why,
                Wording.dated(last)));
        return why;
    }
}
