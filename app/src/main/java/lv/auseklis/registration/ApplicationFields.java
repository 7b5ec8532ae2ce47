package lv.auseklis.registration;

import java.util.Set;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import org.springframework.stereotype.Component;

/// What of an application is about people and can be erased by a decision: who founded and heads the
/// institution, how to reach them, and the applicant's own words about documents. Whatever else was
/// filed stays (Section 29(2)).
@Component
class ApplicationFields implements HoldsValues {

    private static final Set<String> PERSONAL = Set.of("founder", "head", "phone", "email");

    private final JdbcApplications applications;
    private final JdbcFiledDocuments documents;

    ApplicationFields(JdbcApplications applications, JdbcFiledDocuments documents) {
        this.applications = applications;
        this.documents = documents;
    }

    @Override
    public String register() {
        return CaseBook.REGISTER;
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
            applications.replace(entity, ApplicationForm.PREFIX + field, value, mark);
        }
    }
}
