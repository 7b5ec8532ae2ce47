package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Hands what stands in the form over to the official: when an application is submitted and when a deferral is
/// answered. The data of Section 28(1) and the documents of Section 29(1) must be complete; whether a criterion is met,
/// the official decides.
@Component
class Filing {

    private static final JsonMapper JSON = new JsonMapper();

    private final CaseBook book;
    private final DocumentChecks checks;
    private final JdbcFiledDocuments documents;
    private final ApplicantChecks applicants;

    Filing(CaseBook book, DocumentChecks checks, JdbcFiledDocuments documents, ApplicantChecks applicants) {
        this.book = book;
        this.checks = checks;
        this.documents = documents;
        this.applicants = applicants;
    }

    Outcome file(UUID id, String act, State next, Actor actor, LocalDate today) {
        var application = book.held(id);
        var reasons = CaseBook.against(application, next, actor);
        reasons.addAll(ApplicationForm.read(application.typed(), today).sentences());
        reasons.addAll(checks.on(application, today).faults());
        reasons.addAll(applicants.against(application, today));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var done = Deed.of(act, next, today, "");
        var fields = fields(application);
        fields.putAll(FiledDocument.fields(checks.listUnfiled(application.id())));
        var entry = book.step(application, done, fields, actor);
        documents.file(application.id(), entry);
        return new Outcome.Done(entry);
    }

    /// What is filed, as the log commits to it: each of the data of Section 28(1), and the facts for the criteria.
    private static TreeMap<String, String> fields(Application application) {
        var fields = new TreeMap<String, String>();
        var facts = new TreeMap<String, String>();
        application.typed().forEach((name, text) -> {
            if (name.startsWith(ApplicationForm.PREFIX)) {
                fields.put(name.substring(ApplicationForm.PREFIX.length()), text);
            } else {
                facts.put(name, text);
            }
        });
        fields.put("kind", application.kind().name());
        fields.put("facts", JSON.writeValueAsString(facts));
        return fields;
    }
}
