package lv.auseklis.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.ledger.Entries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class RegisterActsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Autowired
    RegisterInstitution register;

    @Autowired
    AmendRegistration amend;

    @Autowired
    CorrectRegistration correct;

    @Autowired
    RemoveInstitution remove;

    @Autowired
    Registrations registrations;

    @Autowired
    Entries entries;

    @Test
    @DisplayName("L30(1)d: the entry is made on the day of the decision, in one transaction with the log")
    void registersOnTheDayOfTheDecision() {
        var done = AnInstitution.any().registered(register, DAY);
        var registration = registrations.findByNumber(done.number()).orElseThrow();
        assertThat(registration.about(DAY.minusDays(1))).isEmpty();
        assertThat(registration.about(DAY)).get().extracting(Statement::status).isEqualTo(Status.REGISTERED);
        var entry = entries.findEntry(done.entry()).orElseThrow();
        assertThat(entry.act()).isEqualTo("RegisterInstitution");
        assertThat(entry.entity()).isEqualTo(done.organisation().value());
        assertThat(entry.leaf()).doesNotContain("Anna Parauga").contains("\"head\":\"");
    }

    @Test
    @DisplayName("An identifier that already stands in the Register is refused, and nothing is written")
    void refusesTheSameInstitutionTwice() {
        var institution = AnInstitution.any();
        institution.registered(register, DAY);
        var before = entries.size();
        var again = register.decide(
                new RegisterInstitution.Command(institution.particulars()), AnInstitution.OFFICIAL, TODAY);
        assertThat(again).isInstanceOf(RegisterInstitution.Outcome.Refused.class);
        assertThat(entries.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REGISTRAR", "DEPUTY_REGISTRAR"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyOfficialsOfTheRegisterDecide(Role role) {
        var command = new RegisterInstitution.Command(AnInstitution.any().particulars());
        var before = entries.size();
        assertThatThrownBy(() -> register.decide(command, new Actor(role, "test"), DAY))
                .isInstanceOf(Forbidden.class);
        assertThat(entries.size()).isEqualTo(before);
    }

    @Test
    @DisplayName("L30(3): an amendment holds from its day; before it the entry reads as it did")
    void amendsFromADay() {
        var done = AnInstitution.any().registered(register, DAY);
        var from = LocalDate.of(2020, 2, 12);
        var command = new AmendRegistration.Command(done.organisation(), p -> p.withHead("Jānis Paraugs"), from);
        assertThat(amend.amend(command, AnInstitution.OFFICIAL, TODAY))
                .isInstanceOf(AmendRegistration.Outcome.Amended.class);
        var registration = registrations.find(done.organisation()).orElseThrow();
        assertThat(head(registration, from.minusDays(1))).isEqualTo("Anna Parauga");
        assertThat(head(registration, from)).isEqualTo("Jānis Paraugs");
    }

    @Test
    void refusesAnAmendmentBeforeTheEntryOrInTheFuture() {
        var done = AnInstitution.any().registered(register, DAY);
        for (var from : new LocalDate[] {DAY.minusDays(1), TODAY.plusDays(1)}) {
            var command = new AmendRegistration.Command(done.organisation(), p -> p.withHead("X"), from);
            assertThat(amend.amend(command, AnInstitution.OFFICIAL, TODAY))
                    .isInstanceOf(AmendRegistration.Outcome.Refused.class);
        }
    }

    @Test
    @DisplayName("A correction of the past keeps later amendments and what was known before it")
    void correctsThePastOnly() {
        var done = AnInstitution.any().registered(register, DAY);
        var moved = LocalDate.of(2021, 5, 1);
        amend.amend(
                new AmendRegistration.Command(
                        done.organisation(), p -> p.withAddress("Rīga", "Parauga iela 2, Rīga"), moved),
                AnInstitution.OFFICIAL,
                TODAY);
        var days = new DateRange(DAY, LocalDate.of(2022, 1, 1));
        correct.correct(
                new CorrectRegistration.Command(done.organisation(), p -> p.withHead("Līga Piemēra"), days),
                AnInstitution.OFFICIAL,
                TODAY);
        var registration = registrations.find(done.organisation()).orElseThrow();
        assertThat(head(registration, DAY)).isEqualTo("Līga Piemēra");
        assertThat(head(registration, LocalDate.of(2022, 1, 1))).isEqualTo("Anna Parauga");
        assertThat(registration
                        .about(LocalDate.of(2021, 6, 1))
                        .orElseThrow()
                        .particulars()
                        .address())
                .isEqualTo("Parauga iela 2, Rīga");
        var corrected = registration.latest().recorded();
        assertThat(registration
                        .about(DAY, corrected)
                        .orElseThrow()
                        .particulars()
                        .head())
                .isEqualTo("Anna Parauga");
        assertThat(registration.about(DAY, Instant.EPOCH)).isEmpty();
    }

    @Test
    @DisplayName("L32: a removed institution stays visible as removed, with its successor, and cannot be removed twice")
    void removes() {
        var successor = AnInstitution.any().registered(register, DAY);
        var done = AnInstitution.any().registered(register, DAY);
        var command = new RemoveInstitution.Command(done.organisation(), successor.organisation());
        assertThat(remove.remove(command, AnInstitution.OFFICIAL, TODAY))
                .isInstanceOf(RemoveInstitution.Outcome.Removed.class);
        var registration = registrations.find(done.organisation()).orElseThrow();
        assertThat(registration.about(TODAY.minusDays(1)).orElseThrow().status())
                .isEqualTo(Status.REGISTERED);
        assertThat(registration.about(TODAY).orElseThrow().status()).isEqualTo(Status.REMOVED);
        assertThat(registration.about(TODAY).orElseThrow().successor()).isEqualTo(successor.organisation());
        assertThat(remove.remove(command, AnInstitution.OFFICIAL, TODAY))
                .isInstanceOf(RemoveInstitution.Outcome.Refused.class);
    }

    private static String head(Registration registration, LocalDate day) {
        return registration.about(day).orElseThrow().particulars().head();
    }
}
