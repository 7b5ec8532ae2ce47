package lv.auseklis.registration;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Writes decisions on whether everybody may see a document behind an entry. Until one is taken nobody
/// but the applicant and officials may: what people upload may hold more about people than the Law
/// makes public.
@Component
class DocumentViews {

    private static final int LONGEST = 2_000;

    private final CaseBook book;
    private final JdbcFiledDocuments documents;
    private final Ledger ledger;

    DocumentViews(CaseBook book, JdbcFiledDocuments documents, Ledger ledger) {
        this.book = book;
        this.documents = documents;
        this.ledger = ledger;
    }

    Outcome decide(String act, UUID id, boolean open, String reason, Actor actor) {
        var application = book.held(find(id).caseId());
        var document = find(id);
        var reasons = new ArrayList<Bilingual>();
        if (application.state() != State.ENTERED || document.filed() == null) {
            reasons.add(new Bilingual(
                    "Ikvienam rāda tikai ieraksta pamatā esošus dokumentus (27. panta otrā daļa).",
                    "Only documents behind an entry are shown to everybody (Section 27(2))."));
        } else if (document.open() == open) {
            reasons.add(
                    open
                            ? new Bilingual(
                                    "Dokumentu jau var apskatīt ikviens.", "Everybody can see the document already.")
                            : new Bilingual("Dokuments jau ir slēgts.", "The document is closed already."));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(new Bilingual(
                    "Lēmums par dokumentu jāpamato, līdz " + LONGEST + " zīmēm (27. panta otrā daļa).",
                    "A decision on a document needs reasons, up to " + LONGEST + " characters (Section 27(2))."));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var fields = Map.of("document", document.file().digest().hex(), "reasons", reason.strip());
        var entry = ledger.append(Fact.of(CaseBook.REGISTER, application.id(), act, fields), actor);
        documents.addView(id, entry.index(), open);
        return new Outcome.Done(entry.index());
    }

    private FiledDocument find(UUID id) {
        return documents.find(id).orElseThrow(() -> new IllegalArgumentException("There is no such document"));
    }
}
