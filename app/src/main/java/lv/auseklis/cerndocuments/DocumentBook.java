package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.TypedForm;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.stereotype.Component;

/// Writes what is recorded about documents: one entry in the log for each act, in its transaction.
@Component
class DocumentBook {

    static final String REGISTER = "cerndocuments";

    /// The first part of the names of fields: what everybody sees, and what only those who keep the shelf see.
    static final String OPEN = "document.";

    static final String INSIDE = "inside.";

    private static final Bilingual REASON = new Bilingual("Iemesls", "Reason");
    private static final Bilingual WHY = new Bilingual("(to redzēs visi)", "(everybody will see it)");

    private final Ledger ledger;
    private final JdbcCernDocuments documents;

    DocumentBook(Ledger ledger, JdbcCernDocuments documents) {
        this.ledger = ledger;
        this.documents = documents;
    }

    /// The document on the shelf, held until the transaction ends.
    ///
    /// @throws Problem 404 where there is none
    CernDocument held(String id, Shelf shelf) {
        return Sent.id(id)
                .flatMap(this::locked)
                .filter(one -> one.kind().shelf() == shelf)
                .orElseThrow(DocumentBook::missing);
    }

    private Optional<CernDocument> locked(UUID id) {
        ledger.hold(List.of(id));
        return documents.find(id);
    }

    static Problem missing() {
        return Problem.missing(new Bilingual("Tāda dokumenta nav.", "There is no such document."));
    }

    /// @param open  whether everybody sees the document
    /// @param texts by the names of the boxes; empty ones are not written
    /// @return the index of the entry
    long append(UUID document, String act, boolean open, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put((open ? OPEN : INSIDE) + name, text);
            }
        });
        return ledger.append(Fact.of(REGISTER, document, act, kept), actor).index();
    }

    /// Withdraws what was kept by mistake.
    ///
    /// @param sent `reason.lv`, `reason.en`
    Outcome withdraw(String act, String id, Shelf shelf, Map<String, String> sent, Actor actor, LocalDate today) {
        var document = held(id, shelf);
        var typed = new TypedForm(sent, today, List.of()).needsBoth("reason", REASON, WHY);
        if (!document.stands()) {
            typed.against("Dokuments jau ir atsaukts.", "The document is withdrawn already.");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var entry = append(document.id(), act, document.open(), typed.only(List.of("reason.lv", "reason.en")), actor);
        var reason = new Bilingual(typed.text("reason.lv"), typed.text("reason.en"));
        documents.withdraw(document.id(), new CernDocument.Withdrawn(entry, reason));
        return new Outcome.Done(document.id(), entry);
    }
}
