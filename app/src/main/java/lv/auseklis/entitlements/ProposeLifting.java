package lv.auseklis.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// One keeper records that a suspension ended; it holds once another one confirmed it.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AX10")
class ProposeLifting {

    private final SuspensionBook book;

    ProposeLifting(SuspensionBook book) {
        this.book = book;
    }

    /// @param typed `suspension` (its entry of the log), `day` (the first without it), `reference`, `reason`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome propose(Command command, Actor actor, LocalDate today) {
        var all = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsDay("day", new Bilingual("Pirmā diena bez apturēšanas", "First day without it"))
                .needs("reference", new Bilingual("CERN vēstule", "Letter of CERN"), ProposeSuspension.ARTICLE)
                .needs("reason", new Bilingual("Iemesls", "Reason"), ProposeSuspension.ARTICLE);
        var lifted = all.stream()
                .filter(one -> String.valueOf(one.entry()).equals(typed.text("suspension")))
                .filter(one -> one.begins() && one.holds())
                .filter(one -> SuspensionBook.liftOf(all, one).isEmpty())
                .findFirst()
                .orElse(null);
        if (lifted == null) {
            typed.against("Tādas apturēšanas, kas būtu spēkā, nav.", "There is no such suspension that holds.");
        } else if (typed.day("day").filter(day -> day.isBefore(lifted.day())).isPresent()) {
            typed.against(
                    "Pirmā diena bez apturēšanas ir pirms tās sākuma.", "The first day without it is before it began.");
        }
        if (lifted == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = new TreeMap<>(typed.only(List.of("suspension", "day", "reference", "reason")));
        var entry = book.append(command.agreement(), "ProposeLifting", texts, actor);
        var day = typed.day("day").orElseThrow();
        book.add(
                command.agreement(),
                new Suspension(
                        entry,
                        lifted.scope(),
                        lifted.entry(),
                        day,
                        typed.text("reference"),
                        typed.text("reason"),
                        actor.account(),
                        null));
        return new Outcome.Done(entry);
    }
}
