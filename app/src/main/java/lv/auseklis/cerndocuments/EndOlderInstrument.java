package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Records that a protocol or addendum to the Cooperation Agreement of 2016 no longer runs: what it provided for was
/// done, or the parties agreed so.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AVI.2a")
class EndOlderInstrument {

    private final DocumentBook book;
    private final JdbcCernDocuments documents;

    EndOlderInstrument(DocumentBook book, JdbcCernDocuments documents) {
        this.book = book;
        this.documents = documents;
    }

    /// @param typed `how` (`CARRIED_OUT` or `AGREED`), `to` (the last day, a month or a year)
    record Command(String document, Map<String, String> typed) {}

    Outcome end(Command command, Actor actor, LocalDate today) {
        var document = book.held(command.document(), Shelf.OLDER);
        var typed = new TypedForm(command.typed(), today, List.of());
        var how = Arrays.stream(CernDocument.How.values())
                .filter(one -> one.name().equals(typed.text("how")))
                .findFirst()
                .orElse(null);
        if (how == null) {
            typed.against("Kā beidzās: izvēlieties no saraksta.", "How it ended: choose from the list.");
        }
        if (!document.stands() || document.ended() != null) {
            typed.against(
                    "Dokuments jau ir beidzies vai atsaukts.", "The document has ended already, or was withdrawn.");
        }
        var day = TypedFact.begun(typed, "to", new Bilingual("Pēdējā diena", "Last day"), today)
                .orElse(null);
        if (day != null && day.last().isBefore(document.day().from())) {
            typed.against("Pēdējā diena ir pirms dokumenta dienas.", "The last day is before the day of the document.");
        }
        if (how == null || day == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = Map.of("how", how.name(), "to", day.toString());
        var entry = book.append(document.id(), "EndOlderInstrument", document.open(), texts, actor);
        documents.end(document.id(), new CernDocument.Ended(entry, how, day));
        return new Outcome.Done(document.id(), entry);
    }
}
