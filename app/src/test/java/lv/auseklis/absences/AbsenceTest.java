package lv.auseklis.absences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.NotStandingIn;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.organisations.AnInstitution;
import lv.auseklis.organisations.RegisterInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"auseklis.log.demonstration-witness=false", "auseklis.notifications.work=false"})
@WithTestDatabase
@DisplayName("L27(1): an authorised official keeps the Register; a deputy has authority only during a recorded absence")
class AbsenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    RecordAbsence record;

    @Autowired
    EndAbsence end;

    @Autowired
    Absences absences;

    @Autowired
    RegisterInstitution register;

    private Actor official;
    private Actor deputy;

    @BeforeEach
    void accounts() {
        official = new Actor(Role.REGISTRAR, "official-" + System.nanoTime());
        deputy = new Actor(Role.DEPUTY_REGISTRAR, "deputy-" + System.nanoTime());
    }

    private Outcome recorded(LocalDate from, LocalDate until) {
        var command = new RecordAbsence.Command(official.account(), Role.REGISTRAR, deputy.account(), from, until);
        return record.record(command, official, TODAY);
    }

    private void enter(LocalDate day) {
        var command = new RegisterInstitution.Command(
                AnInstitution.named("Vietnieka institūts " + System.nanoTime()).particulars());
        register.decide(command, deputy, day);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "9, true", "10, false"})
    @DisplayName("the deputy decides from the first day to the last, and neither before nor after")
    void onTheDaysRecorded(int daysAfter, boolean may) {
        assertThat(recorded(TODAY.plusDays(1), TODAY.plusDays(10))).isEqualTo(new Outcome.Done());
        var day = TODAY.plusDays(1 + daysAfter);
        if (may) {
            enter(day);
        } else {
            assertThatThrownBy(() -> enter(day)).isInstanceOf(NotStandingIn.class);
        }
    }

    @Test
    @DisplayName("another deputy, or the same account with another role, does not stand in")
    void onlyTheOneNamed() {
        recorded(TODAY, null);
        assertThat(absences.standsIn(deputy, TODAY.plusYears(1))).isTrue();
        assertThat(absences.standsIn(new Actor(Role.DEPUTY_REGISTRAR, "somebody"), TODAY))
                .isFalse();
        assertThat(absences.standsIn(new Actor(Role.INSPECTOR, deputy.account()), TODAY))
                .isFalse();
    }

    @Test
    @DisplayName("from the day on which the official is back, the deputy has no authority")
    void back() {
        recorded(TODAY, null);
        var entry = absences.listOn(TODAY).stream()
                .filter(one -> one.account().equals(official.account()))
                .findFirst()
                .orElseThrow()
                .entry();
        var command = new EndAbsence.Command(entry);
        var other = new Actor(Role.REGISTRAR, "another");
        assertThat(end.end(command, other, TODAY.plusDays(3))).isInstanceOf(Outcome.Refused.class);
        assertThat(end.end(command, official, TODAY.plusDays(3))).isEqualTo(new Outcome.Done());
        enter(TODAY.plusDays(2));
        assertThatThrownBy(() -> enter(TODAY.plusDays(3))).isInstanceOf(NotStandingIn.class);
        assertThat(end.end(command, official, TODAY.plusDays(4))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("refused: days past, the end before the beginning, oneself as deputy, days that overlap")
    void refused() {
        assertRefused(recorded(TODAY.minusDays(1), null), "today or later");
        assertRefused(recorded(null, null), "today or later");
        assertRefused(recorded(TODAY, TODAY.minusDays(1)), "before the first");
        var own = new RecordAbsence.Command(official.account(), Role.REGISTRAR, official.account(), TODAY, null);
        assertRefused(record.record(own, official, TODAY), "Nobody stands in for himself");
        var noName = new RecordAbsence.Command(official.account(), Role.REGISTRAR, "x y", TODAY, null);
        assertRefused(record.record(noName, official, TODAY), "An account is needed");
        assertThat(recorded(TODAY.plusDays(2), TODAY.plusDays(4))).isEqualTo(new Outcome.Done());
        assertThat(recorded(TODAY.plusDays(5), TODAY.plusDays(6))).isEqualTo(new Outcome.Done());
        assertRefused(recorded(TODAY, TODAY.plusDays(2)), "recorded already");
        assertRefused(recorded(TODAY.plusDays(4), TODAY.plusDays(4)), "recorded already");
    }

    @Test
    @DisplayName("the ministry records the absence of an official who cannot; others record only their own")
    void whoRecords() {
        var command = new RecordAbsence.Command(official.account(), Role.REGISTRAR, deputy.account(), TODAY, null);
        assertRefused(record.record(command, new Actor(Role.INSPECTOR, "inspector"), TODAY), "by the ministry");
        assertThatThrownBy(() -> record.record(command, new Actor(Role.INSTITUTION_HEAD, "head"), TODAY))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> record.record(command, deputy, TODAY)).isInstanceOf(Forbidden.class);
        assertThat(record.record(command, AnAbsence.MINISTRY, TODAY)).isEqualTo(new Outcome.Done());
    }

    private static void assertRefused(Outcome outcome, String reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anyMatch(text -> text.en().contains(reason)));
    }
}
