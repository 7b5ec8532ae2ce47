package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import tools.jackson.databind.json.JsonMapper;

/// The head of an institution files the application for registration. From this day the terms of Section 30(1) run. A
/// criterion that is not met does not stop the applicant: whether it is, the official decides.
@Act
@Requires(Grant.APPLY_FOR_REGISTRATION)
@Cites({"L29(1)a"})
class SubmitApplication {

    private static final JsonMapper JSON = new JsonMapper();

    private final CaseBook book;

    SubmitApplication(CaseBook book) {
        this.book = book;
    }

    record Command(UUID application) {}

    Outcome submit(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        var reasons = CaseBook.against(application, State.RECEIVED, actor);
        var form = new ApplicationForm(application.typed(), today);
        var particulars = form.read();
        reasons.addAll(form.sentences());
        if (!reasons.isEmpty() || particulars == null) {
            return new Refused(reasons);
        }
        var done = CaseBook.Done.of("SubmitApplication", State.RECEIVED, today, "");
        return new Outcome.Done(book.step(application, done, fields(application), actor));
    }

    /// What was filed, as the log commits to it: each of the data of Section 28(1), and the facts for the criteria.
    static TreeMap<String, String> fields(Application application) {
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
