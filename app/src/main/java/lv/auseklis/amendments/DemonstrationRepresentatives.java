package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.springframework.stereotype.Component;

/// Gives the demonstration accounts of a head and of an authorised person one sample institution, by the same acts that
/// serve everybody. Each start does only what is still missing.
@Component
class DemonstrationRepresentatives extends DemonstrationData {

    static final Actor HEAD = new Actor(Role.INSTITUTION_HEAD, "demo-institution-head");
    private static final String AUTHORISED = "demo-authorised-person";
    private static final Actor SAMPLE_OFFICIAL = new Actor(Role.REGISTRAR, "demonstration");

    private final Registrations registrations;
    private final Representatives representatives;
    private final RecogniseHead recognise;
    private final AuthorisePerson authorise;
    private final Clock clock;

    DemonstrationRepresentatives(
            Demonstration demonstration,
            Registrations registrations,
            Representatives representatives,
            RecogniseHead recognise,
            AuthorisePerson authorise,
            Clock clock) {
        super(demonstration, 1); // after the sample institutions, long before the web server
        this.registrations = registrations;
        this.representatives = representatives;
        this.recognise = recognise;
        this.authorise = authorise;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        fill(LocalDate.now(clock));
    }

    private void fill(LocalDate today) {
        if (representatives.listOfAccount(HEAD.account(), today, 1).isEmpty()) {
            registrations.listAbout(today, Registrations.ALL_KNOWN).stream()
                    .filter(standing -> standing.statement().status() == Status.REGISTERED)
                    .filter(standing ->
                            standing.statement().particulars().legalForm() == LegalForm.DERIVED_PUBLIC_PERSON)
                    .min(Comparator.comparing(standing -> standing.number().value()))
                    .ifPresent(standing -> recognise.recognise(
                            new RecogniseHead.Command(standing.organisation(), HEAD.account()),
                            SAMPLE_OFFICIAL,
                            today));
        }
        if (representatives.listOfAccount(AUTHORISED, today, 1).isEmpty()) {
            representatives.listOfAccount(HEAD.account(), today, 1).stream()
                    .map(one -> new AuthorisePerson.Command(one.organisation(), AUTHORISED, today, null))
                    .forEach(command -> authorise.authorise(command, HEAD, today));
        }
    }
}
