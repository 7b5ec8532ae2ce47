package lv.auseklis.amendments;

import java.util.Set;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.registration.FiledDocument;
import org.springframework.stereotype.Component;

/// What of a reported change is about people and can be erased by a decision: who founded and heads the institution,
/// and the reporter's own words about the proof and the documents.
@Component
class AmendmentFields implements HoldsValues {

    private static final Set<String> PERSONAL = Set.of("founder", "head", ChangeCheck.PROOF);

    private final JdbcAmendments amendments;
    private final CaseDocuments documents;

    AmendmentFields(JdbcAmendments amendments, CaseDocuments documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    @Override
    public String register() {
        return AmendmentBook.REGISTER;
    }

    @Override
    public boolean isErasable(String field) {
        return PERSONAL.contains(field) || FiledDocument.isTitle(field);
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        if (FiledDocument.isTitle(field)) {
            documents.replaceTitle(entity, value, mark);
        } else if (PERSONAL.contains(field)) {
            amendments.replace(entity, field, value, mark);
        }
    }
}
