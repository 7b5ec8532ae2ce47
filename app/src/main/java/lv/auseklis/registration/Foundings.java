package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.auseklis.law.FactForm;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.stereotype.Component;

/// How registered institutes were founded and are overseen, as the applications said on which they were entered.
@Component
public class Foundings {

    private final JdbcApplications applications;
    private final FoundingCheck check;

    Foundings(JdbcApplications applications, FoundingCheck check) {
        this.applications = applications;
        this.check = check;
    }

    /// @param entry the entry of the log with which it was filed last
    /// @param facts what was said, one box each
    public record Founding(long entry, List<FactForm.Box> facts) {}

    /// Empty where the institution was entered without an application, or nothing of this was asked then.
    public Optional<Founding> find(OrganisationId organisation) {
        return applications
                .findEntered(organisation.value())
                .flatMap(applications::find)
                .flatMap(this::founding);
    }

    private Optional<Founding> founding(Application application) {
        var day = application.lastStep().map(Step::day).orElse(LocalDate.EPOCH);
        var facts = check.ask(application, day).boxes().stream()
                .filter(box -> !box.value().isBlank())
                .toList();
        return application.steps().stream()
                .filter(step -> step.state() == State.RECEIVED || step.state() == State.ANSWERED)
                .reduce((earlier, later) -> later)
                .filter(filed -> !facts.isEmpty())
                .map(filed -> new Founding(filed.entry(), facts));
    }
}
