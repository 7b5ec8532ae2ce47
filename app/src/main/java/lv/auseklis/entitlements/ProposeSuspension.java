package lv.auseklis.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// One keeper records that CERN suspended entitlements from a day; it holds once another one confirmed it.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AX8", "AX9"})
class ProposeSuspension {

    static final Bilingual ARTICLE = new Bilingual("(Pielikums, korektīvie pasākumi)", "(Annex, corrective measures)");

    private final SuspensionBook book;

    ProposeSuspension(SuspensionBook book) {
        this.book = book;
    }

    /// @param typed `scope`, `day`, `reference` (of what CERN wrote), `reason`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome propose(Command command, Actor actor, LocalDate today) {
        book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsDay("day", new Bilingual("Pirmā diena", "First day"))
                .needs("reference", new Bilingual("CERN vēstule", "Letter of CERN"), ARTICLE)
                .needs("reason", new Bilingual("Iemesls", "Reason"), ARTICLE);
        var scope = Scope.find(typed.text("scope")).orElse(null);
        if (scope == null) {
            typed.against("Kas apturēts: izvēlieties no saraksta.", "What is suspended: choose from the list.");
        }
        if (scope == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var day = typed.day("day").orElseThrow();
        var texts = typed.only(List.of("scope", "day", "reference", "reason"));
        var entry = book.append(command.agreement(), "ProposeSuspension", texts, actor);
        book.add(
                command.agreement(),
                new Suspension(
                        entry, scope, null, day, typed.text("reference"), typed.text("reason"), actor.account(), null));
        return new Outcome.Done(entry);
    }
}
