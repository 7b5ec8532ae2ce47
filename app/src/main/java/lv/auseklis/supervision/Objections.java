package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.LegalTime;
import org.jspecify.annotations.Nullable;

/// Gathers what stands against an act, so that all of it is told at once.
final class Objections {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_REFERENCE = 500;

    private final List<Bilingual> reasons = new ArrayList<>();

    Objections add(String lv, String en) {
        reasons.add(new Bilingual(lv, en));
        return this;
    }

    Objections addAll(List<Bilingual> others) {
        reasons.addAll(others);
        return this;
    }

    /// @param because the duty to give it, such as „(29. panta otrā daļa)”
    Objections needText(String text, Bilingual because) {
        if (text.isBlank()) {
            add("Jāuzraksta teksts " + because.lv() + ".", "A text is needed " + because.en() + ".");
        }
        if (text.length() > LONGEST_TEXT) {
            add(
                    "Teksts ir par garu: līdz " + LONGEST_TEXT + " zīmēm.",
                    "The text is too long: up to " + LONGEST_TEXT + " characters.");
        }
        return this;
    }

    Objections needReference(String reference, Bilingual because) {
        if (reference.isBlank()) {
            add(
                    "Jānorāda dokuments, uz kura tas balstās " + because.lv() + ".",
                    "The document it rests on must be named " + because.en() + ".");
        }
        if (reference.length() > LONGEST_REFERENCE) {
            add(
                    "Norāde uz dokumentu ir par garu: līdz " + LONGEST_REFERENCE + " zīmēm.",
                    "The reference is too long: up to " + LONGEST_REFERENCE + " characters.");
        }
        return this;
    }

    /// A day that has come and from which terms can be counted.
    Objections needPast(@Nullable LocalDate day, LocalDate today) {
        if (day == null || !LegalTime.supports(day)) {
            add("Jānorāda diena, kas ir kalendārā.", "A day of the calendar is needed.");
        } else if (day.isAfter(today)) {
            add("Norādītā diena vēl nav pienākusi.", "The day given is yet to come.");
        }
        return this;
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    Outcome refused() {
        return new Outcome.Refused(List.copyOf(reasons));
    }
}
