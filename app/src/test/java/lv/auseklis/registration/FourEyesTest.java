package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.absences.AnAbsence;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = {"auseklis.log.demonstration-witness=false", "auseklis.registration.four-eyes=true"})
@WithTestDatabase
@DisplayName("a decision that one official proposes and another one confirms")
class FourEyesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Actor DEPUTY = new Actor(Role.DEPUTY_REGISTRAR, "deputy");

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    SubmitApplication submit;

    @Autowired
    EnterInstitution enter;

    @Autowired
    DeferEntry defer;

    @Autowired
    ProposeDecision propose;

    @Autowired
    ConfirmDecision confirm;

    @Autowired
    JdbcApplications applications;

    @Autowired
    Entries entries;

    @Autowired
    ApplicationContext context;

    private UUID id;

    @BeforeEach
    void submitted() {
        AnAbsence.withDeputy(context, DEPUTY, DAY);
        id = AnApplication.draft(drafts, AnApplication.typed(5, DAY));
        AnApplication.attachRequired(attachments, id, DAY);
        submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, DAY);
    }

    private Outcome proposed(State decision) {
        var command = new ProposeDecision.Command(id, decision, "Pamatojums.", null);
        return propose.propose(command, AnApplication.OFFICIAL, DAY);
    }

    private Outcome confirmed(Actor actor, Long seen) {
        return confirm.confirm(new ConfirmDecision.Command(id, seen), actor, DAY.plusDays(1));
    }

    private Application found() {
        return applications.find(id).orElseThrow();
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @Test
    @DisplayName("L30(1)b, L30(1)d: the second official's confirmation enters on that day; the term ran on")
    void proposedAndConfirmed() {
        var due = found().due();
        assertThat(proposed(State.ENTERED)).isInstanceOf(Outcome.Done.class);
        assertThat(found().state()).isEqualTo(State.RECEIVED);
        assertThat(found().due()).isEqualTo(due);
        assertThat(confirmed(DEPUTY, null)).isInstanceOf(Outcome.Entered.class);
        var step = found().lastStep().orElseThrow();
        assertThat(step.state()).isEqualTo(State.ENTERED);
        assertThat(step.day()).isEqualTo(DAY.plusDays(1));
        assertThat(step.reasons()).isEqualTo("Pamatojums.");
        assertThat(entries.listOf(id))
                .extracting(entry -> entry.act() + " " + entry.role())
                .contains("ProposeDecision REGISTRAR", "EnterInstitution DEPUTY_REGISTRAR");
    }

    @Test
    void oneOfficialAloneDecidesNothing() {
        assertRefused(
                enter.enter(new EnterInstitution.Command(id, "x"), AnApplication.OFFICIAL, DAY),
                "another one confirms");
        assertRefused(confirmed(DEPUTY, null), "There is nothing to confirm");
        proposed(State.ENTERED);
        assertRefused(confirmed(AnApplication.OFFICIAL, null), "another official than the one who proposed");
        var same = new Actor(Role.DEPUTY_REGISTRAR, AnApplication.OFFICIAL.account());
        AnAbsence.withDeputy(context, same, DAY);
        assertRefused(confirmed(same, null), "another official than the one who proposed");
        assertThatThrownBy(() -> confirmed(AnApplication.HEAD, null)).isInstanceOf(Forbidden.class);
        assertThat(found().state()).isEqualTo(State.RECEIVED);
    }

    @Test
    @DisplayName("L30(2)b: a refusal is proposed with reasons, and carried out with them")
    void aRefusal() {
        assertRefused(
                propose.propose(new ProposeDecision.Command(id, State.REFUSED, " ", null), AnApplication.OFFICIAL, DAY),
                "A refusal needs reasons");
        assertThat(proposed(State.REFUSED)).isInstanceOf(Outcome.Done.class);
        assertThat(confirmed(DEPUTY, null)).isInstanceOf(Outcome.Done.class);
        assertThat(found().state()).isEqualTo(State.REFUSED);
    }

    @Test
    void aProposalLapsesWhenTheCaseChanges() {
        proposed(State.ENTERED);
        defer.defer(new DeferEntry.Command(id, "Trūkst.", DAY.plusDays(5)), AnApplication.OFFICIAL, DAY);
        assertRefused(confirmed(DEPUTY, null), "There is nothing to confirm");
    }

    @Test
    void aProposalThatTheSecondDidNotSeeIsNotConfirmed() {
        proposed(State.ENTERED);
        var seen = entries.listOf(id).getLast().index();
        proposed(State.REFUSED);
        assertThat(confirmed(DEPUTY, seen)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(confirmed(DEPUTY, entries.listOf(id).getLast().index())).isInstanceOf(Outcome.Done.class);
        assertThat(found().state()).isEqualTo(State.REFUSED);
    }
}
