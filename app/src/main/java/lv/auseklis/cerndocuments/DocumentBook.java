package lv.auseklis.cerndocuments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
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
        var document = Sent.id(id)
                .flatMap(this::locked)
                .filter(one -> one.kind().shelf() == shelf)
                .orElseThrow(DocumentBook::missing);
        return document;
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
    Outcome withdraw(String act, String id, Shelf shelf, Map<String, String> typed, Actor actor) {
        var document = held(id, shelf);
        var reasons = CernDocumentForm.reasons(typed);
        if (!document.stands()) {
            reasons.add(new Bilingual("Dokuments jau ir atsaukts.", "The document is withdrawn already."));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var reason = new Bilingual(typed.getOrDefault("reason.lv", ""), typed.getOrDefault("reason.en", ""));
        var texts = Map.of("reason.lv", reason.lv(), "reason.en", reason.en());
        var entry = append(document.id(), act, document.open(), texts, actor);
        documents.withdraw(document.id(), new CernDocument.Withdrawn(entry, reason));
        return new Outcome.Done(document.id(), entry);
    }
}
