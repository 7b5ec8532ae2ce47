package lv.auseklis.organisations;

import java.time.Clock;
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
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.database.Progress;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills an empty register with the demonstration data, by the same acts that serve officials, each on
/// its own day, before the first page is served. Runs only in demonstration mode. Where the program was
/// killed in the midst of it, the next start goes on with the step after the last entry of the log.
@Component
class DemonstrationRegister extends DemonstrationData {

    private static final Actor SAMPLE_OFFICIAL = new Actor(Role.REGISTRAR, "demonstration");
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

    private final Entries entries;
    private final Progress progress;
    private final Clock clock;
    private final RegisterInstitution register;
    private final AmendRegistration amend;
    private final CorrectRegistration correct;
    private final RemoveInstitution remove;
    private final Map<String, OrganisationId> entered = new HashMap<>();

    DemonstrationRegister(
            Demonstration demonstration,
            Entries entries,
            Progress progress,
            Clock clock,
            RegisterInstitution register,
            AmendRegistration amend,
            CorrectRegistration correct,
            RemoveInstitution remove) {
        super(demonstration, 0); // before the search index and long before the web server
        this.entries = entries;
        this.progress = progress;
        this.clock = clock;
        this.register = register;
        this.amend = amend;
        this.correct = correct;
        this.remove = remove;
    }

    /// One sample act on its day; `registers` is the key of the institution that it enters, null for
    /// other acts.
    private record Step(LocalDate day, @Nullable String registers, Runnable act) {}

    @Override
    protected void fill() {
        goOn();
        var steps = steps();
        var done = entries.listAfter(-1, steps.size());
        if (done.size() == steps.size() || !done.stream().allMatch(DemonstrationRegister::isSample)) {
            return;
        }
        progress.step("Entering the demonstration data: " + (steps.size() - done.size()) + " acts");
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (i >= done.size()) {
                DemonstrationClock.at(morning(step.day()), step.act());
            } else if (step.registers() != null) {
                entered.put(step.registers(), new OrganisationId(done.get(i).entity()));
            }
        }
    }

    /// Where the clock was put forward, it goes on from the last entry: time does not run back at a
    /// new start.
    private void goOn() {
        if (clock instanceof DemonstrationClock demonstrationClock) {
            entries.listLatest(Long.MAX_VALUE, 1).forEach(last -> demonstrationClock.forward(last.recorded()));
        }
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        SampleFiles.institutions()
                .forEach(sample -> steps.add(new Step(sample.registeredOn(), sample.key(), () -> enter(sample))));
        SampleFiles.acts().forEach(act -> steps.add(new Step(act.recordedOn(), null, () -> carryOut(act))));
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private static boolean isSample(Entry entry) {
        return entry.leaf().contains("\"demonstration\":true");
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
