package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.Role;
import lv.auseklis.database.Progress;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Fills an empty register with the demonstration data, by the same acts that serve officials, each on its own day.
/// Runs only in demonstration mode and only while the register is empty.
@Component
@Order(1)
class DemonstrationRegister implements ApplicationRunner {

    private static final Actor SAMPLE_OFFICIAL = new Actor(Role.REGISTRAR, "demonstration");
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

    private final Demonstration demonstration;
    private final JdbcRegistrations registrations;
    private final Progress progress;
    private final RegisterInstitution register;
    private final AmendRegistration amend;
    private final CorrectRegistration correct;
    private final RemoveInstitution remove;
    private final Map<String, OrganisationId> entered = new HashMap<>();

    DemonstrationRegister(
            Demonstration demonstration,
            JdbcRegistrations registrations,
            Progress progress,
            RegisterInstitution register,
            AmendRegistration amend,
            CorrectRegistration correct,
            RemoveInstitution remove) {
        this.demonstration = demonstration;
        this.registrations = registrations;
        this.progress = progress;
        this.register = register;
        this.amend = amend;
        this.correct = correct;
        this.remove = remove;
    }

    /// One sample act on its day.
    private record Step(LocalDate day, Runnable act) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demonstration.on() || !registrations.isEmpty()) {
            return;
        }
        var steps = new ArrayList<Step>();
        SampleFiles.institutions().forEach(sample -> steps.add(new Step(sample.registeredOn(), () -> enter(sample))));
        SampleFiles.acts().forEach(act -> steps.add(new Step(act.recordedOn(), () -> carryOut(act))));
        progress.step("Entering the demonstration data: " + steps.size() + " acts");
        steps.sort(Comparator.comparing(Step::day));
        steps.forEach(step -> DemonstrationClock.at(morning(step.day()), step.act()));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(OFFICE_HOUR).atZone(RegisterTime.RIGA).toInstant();
    }

    private void enter(SampleFiles.SampleInstitution sample) {
        var outcome = register.decide(
                new RegisterInstitution.Command(sample.particulars()), SAMPLE_OFFICIAL, sample.registeredOn());
        switch (outcome) {
            case RegisterInstitution.Outcome.Registered done -> entered.put(sample.key(), done.organisation());
            case RegisterInstitution.Outcome.Refused refused -> throw refused(sample.key(), refused.reasons());
        }
    }

    private void carryOut(SampleFiles.SampleAct act) {
        var institution = entered(act.institution());
        switch (act.act()) {
            case "AmendRegistration" -> {
                var command = new AmendRegistration.Command(institution, change(act), act.validFrom());
                if (amend.amend(command, SAMPLE_OFFICIAL, act.recordedOn())
                        instanceof AmendRegistration.Outcome.Refused(List<Bilingual> reasons)) {
                    throw refused(act.institution(), reasons);
                }
            }
            case "CorrectRegistration" -> {
                var days = new DateRange(act.validFrom(), act.validTo());
                var command = new CorrectRegistration.Command(institution, change(act), days);
                if (correct.correct(command, SAMPLE_OFFICIAL, act.recordedOn())
                        instanceof CorrectRegistration.Outcome.Refused(List<Bilingual> reasons)) {
                    throw refused(act.institution(), reasons);
                }
            }
            case "RemoveInstitution" -> {
                var successor = act.successor().isEmpty() ? null : entered(act.successor());
                var command = new RemoveInstitution.Command(institution, successor);
                if (remove.remove(command, SAMPLE_OFFICIAL, act.recordedOn())
                        instanceof RemoveInstitution.Outcome.Refused(List<Bilingual> reasons)) {
                    throw refused(act.institution(), reasons);
                }
            }
            default -> throw new IllegalStateException("No such sample act: " + act.act());
        }
    }

    private OrganisationId entered(String key) {
        var found = entered.get(key);
        if (found == null) {
            throw new IllegalStateException("The demonstration data name an unknown institution: " + key);
        }
        return found;
    }

    private static UnaryOperator<Particulars> change(SampleFiles.SampleAct act) {
        return particulars -> {
            var changed = particulars;
            if (!act.head().isEmpty()) {
                changed = changed.withHead(act.head());
            }
            if (!act.address().isEmpty()) {
                changed = changed.withAddress(changed.city(), act.address());
            }
            return act.nameLv().isEmpty() ? changed : changed.withName(new Bilingual(act.nameLv(), act.nameEn()));
        };
    }

    private static IllegalStateException refused(String key, List<Bilingual> reasons) {
        return new IllegalStateException("A sample act about " + key + " was refused: " + reasons);
    }
}
