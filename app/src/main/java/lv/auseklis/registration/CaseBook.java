package lv.auseklis.registration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Writes what is done about an application: one entry in the log and one step, in the transaction of
/// the act; and tells those whom it concerns.
@Component
class CaseBook {

    static final String REGISTER = "registration";
    private static final UUID THE_REGISTER = UUID.nameUUIDFromBytes(REGISTER.getBytes(StandardCharsets.UTF_8));

    private final JdbcApplications applications;
    private final Ledger ledger;
    private final Terms terms;
    private final ApplicationNotifications notifications;

    CaseBook(JdbcApplications applications, Ledger ledger, Terms terms, ApplicationNotifications notifications) {
        this.applications = applications;
        this.ledger = ledger;
        this.terms = terms;
        this.notifications = notifications;
    }

    /// The application that an act is about, held for this act until its transaction ends: of two
    /// officials the second sees what the first decided.
    Application held(UUID id) {
        ledger.hold(List.of(id));
        return applications.find(id).orElseThrow(() -> new IllegalArgumentException("There is no such application"));
    }

    /// Lets one decision to enter be examined and made at a time: what stands in the Register stays
    /// until it is made.
    void holdRegister() {
        ledger.hold(List.of(THE_REGISTER));
    }

    /// An entry about an application that leaves its state as it is.
    long note(Application application, String act, Map<String, String> fields, Actor actor) {
        return ledger.append(Fact.of(REGISTER, application.id(), act, fields), actor)
                .index();
    }

    /// What stands against an act that would bring the application to `next`; empty if nothing does.
    static List<Bilingual> against(Application application, State next) {
        return application.state().leadsTo(next)
                ? new ArrayList<>()
                : new ArrayList<>(List.of(StateTexts.refusal(application.state(), next)));
    }

    /// The same for an act of the applicant: nobody acts in another one's name.
    static List<Bilingual> against(Application application, State next, Actor applicant) {
        var reasons = against(application, next);
        if (!application.isOf(applicant)) {
            reasons.add(new Bilingual(
                    "Tas ir cita iesniedzēja iesniegums.", "The application is that of another applicant."));
        }
        return reasons;
    }

    /// @param fields what the entry commits to beside state, day, reasons and the day set
    /// @return the index of the entry
    long step(Application application, Deed deed, Map<String, String> fields, Actor actor) {
        var entry = note(application, deed.act(), deed.fields(fields), actor);
        var steps = deed.after(application.steps(), entry);
        var due = terms.due(steps);
        applications.add(application.id(), steps.size(), steps.getLast(), due);
        notifications.tell(application, deed.act(), deed.day(), entry, due);
        return entry;
    }
}
