package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.LegalTime;
import org.jspecify.annotations.Nullable;

/// The official defers an entry, within seven days of receipt, with reasons and a day until which the faults are to be
/// mended. Afterwards only to enter or to refuse remains.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)c", "L30(2)a", "L30(2)b", "L30(2)c"})
class DeferEntry {

    private final CaseBook book;
    private final Terms terms;

    DeferEntry(CaseBook book, Terms terms) {
        this.book = book;
        this.terms = terms;
    }

    /// @param until the last day to mend; null where none was given
    record Command(
            UUID application, String reasons, @Nullable LocalDate until) {}

    Outcome defer(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        var reasons = CaseBook.against(application, State.DEFERRED);
        application.received().flatMap(terms::defer).ifPresent(due -> {
            if (today.isAfter(due.lastDay())) {
                reasons.add(new Bilingual(
                        "Atlikt vairs nevar: septiņas dienas no saņemšanas ir beigušās (30. panta pirmā daļa). Atliek"
                                + " ierakstīt vai atteikt.",
                        "It can no longer be deferred: the seven days from receipt are over (Section 30(1)). What"
                                + " remains is to enter or to refuse."));
            }
        });
        if (command.reasons().isBlank()) {
            reasons.add(new Bilingual(
                    "Atlikšana jāpamato (30. panta otrā daļa).", "A deferral needs reasons (Section 30(2))."));
        }
        if (command.until() == null || !command.until().isAfter(today)) {
            reasons.add(new Bilingual(
                    "Jānorāda diena pēc šodienas, līdz kurai trūkumi novēršami (30. panta otrā daļa).",
                    "A day after today is needed until which the faults are to be mended (Section 30(2))."));
        }
        if (command.until() != null && !LegalTime.supports(command.until())) {
            reasons.add(new Bilingual("Norādītā diena ir pārāk tālu.", "The day given is too far away."));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var done = new CaseBook.Done(
                "DeferEntry", State.DEFERRED, today, command.reasons().strip(), command.until(), null);
        return new Outcome.Done(book.step(application, done, Map.of(), actor));
    }
}
