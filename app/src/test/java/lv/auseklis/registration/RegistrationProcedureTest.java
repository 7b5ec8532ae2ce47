package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Applicant;
import lv.auseklis.ledger.Entries;
import lv.auseklis.organisations.Registrations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class RegistrationProcedureTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    SubmitApplication submit;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    DeferEntry defer;

    @Autowired
    AnswerDeferral answer;

    @Autowired
    RefuseEntry refuse;

    @Autowired
    EnterInstitution enter;

    @Autowired
    Criteria criteria;

    @Autowired
    JdbcApplications applications;

    @Autowired
    Registrations registrations;

    @Autowired
    Entries entries;

    private UUID submitted(int doctors) {
        var id = AnApplication.draft(drafts, AnApplication.typed(doctors, RECEIVED));
        AnApplication.attachRequired(attachments, id, RECEIVED);
        assertThat(submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, RECEIVED))
                .isInstanceOf(Outcome.Done.class);
        return id;
    }

    private Outcome deferred(UUID id, LocalDate on, LocalDate until) {
        return defer.defer(new DeferEntry.Command(id, "Trūkst doktora.", until), AnApplication.OFFICIAL, on);
    }

    private Outcome entered(UUID id, LocalDate on) {
        return enter.enter(new EnterInstitution.Command(id, ""), AnApplication.OFFICIAL, on);
    }

    private Application found(UUID id) {
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
    @DisplayName("L29(1)a: what was filed is in the log as commitments, and the terms run")
    void anApplicationIsReceived() {
        var id = submitted(5);
        var application = found(id);
        assertThat(application.state()).isEqualTo(State.RECEIVED);
        assertThat(application.received()).contains(RECEIVED);
        assertThat(application.due()).isEqualTo(LocalDate.of(2026, 12, 2));
        var entry = entries.findEntry(application.steps().getFirst().entry()).orElseThrow();
        assertThat(entry.act()).isEqualTo("SubmitApplication");
        assertThat(entry.leaf()).contains("\"head\":\"").doesNotContain("Anna Parauga");
    }

    @Test
    @DisplayName("L28(1): every missing box is told at once, and the draft stays a draft")
    void anIncompleteApplicationIsNotReceived() {
        var typed = AnApplication.typed(5, RECEIVED);
        typed.remove("p.head");
        typed.put("p.founded", "2027-01-01");
        typed.put("p.city", "R\u202eīga");
        var id = AnApplication.draft(drafts, typed);
        var before = entries.size();
        var outcome = submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, RECEIVED);
        assertRefused(outcome, "must be filled in (Section 28(1))");
        assertRefused(outcome, "yet to come");
        assertRefused(outcome, "change the direction");
        assertThat(entries.size()).isEqualTo(before);
        assertThat(found(id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    @DisplayName("L28(2)1, L30(2)a: with four elected doctors there is no entry; with five there is")
    void fiveDoctors() {
        var four = submitted(4);
        var before = entries.size();
        assertRefused(entered(four, RECEIVED), "A criterion is not met");
        assertThat(entries.size()).isEqualTo(before);
        assertThat(entered(submitted(5), RECEIVED)).isInstanceOf(Outcome.Entered.class);
    }

    @Test
    @DisplayName("L28(2)1: the doctors count in whichever row they stand, of many")
    void doctorsFarDown() {
        var typed = new HashMap<String, String>();
        AnApplication.typed(5, RECEIVED)
                .forEach((name, text) -> typed.put(name.replace("workers.", "workers.6"), text));
        for (int i = 0; i < 40; i++) {
            typed.put("workers." + i + ".category", "SCIENTIST");
            typed.put("workers." + i + ".degree", "MASTER");
        }
        var id = AnApplication.draft(drafts, typed);
        AnApplication.attachRequired(attachments, id, RECEIVED);
        submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, RECEIVED);
        var answers = criteria.ask(found(id), RECEIVED);
        assertThat(answers.flaws()).isEmpty();
        assertThat(answers.findings().getFirst().finding().is(Answer.YES)).isTrue();
    }

    @Test
    @DisplayName("L30(1)d: decision and entry are one transaction on one day")
    void enteredOnTheDayOfTheDecision() {
        var id = submitted(5);
        var day = RECEIVED.plusDays(3);
        var entered = (Outcome.Entered) entered(id, day);
        var registration = registrations.findByNumber(entered.number()).orElseThrow();
        assertThat(registration.about(day)).isPresent();
        assertThat(registration.about(day.minusDays(1))).isEmpty();
        assertThat(found(id).lastStep().orElseThrow().organisation())
                .isEqualTo(registration.organisation().value());
        assertThat(found(id).due()).isNull();
    }

    @ParameterizedTest
    @DisplayName("L21.2(4), L21.5(4): an institute that is a derived public person founds no other one")
    @CsvSource({"derived-public-person, true", "university-institute, true", "public-agency, false"})
    void aBarredFounder(String form, boolean barred) {
        var founder = AnApplication.typed(5, RECEIVED);
        AnApplication.as(founder, LegalForm.of(form));
        founder.put("p.name.lv", "Zvaigžņu pētniecības institūts „" + form + "”");
        var id = AnApplication.draft(drafts, founder);
        AnApplication.attachRequired(attachments, id, RECEIVED);
        submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, RECEIVED);
        var number = ((Outcome.Entered) entered(id, RECEIVED)).number().value();
        for (var named : new String[] {"ZVAIGZNU petniecibas instituts \"" + form + "\"", "Rīgas dome, " + number}) {
            var typed = AnApplication.typed(5, RECEIVED);
            typed.put("p.founder", named);
            var other = AnApplication.draft(drafts, typed);
            AnApplication.attachRequired(attachments, other, RECEIVED);
            var outcome = submit.submit(new SubmitApplication.Command(other), AnApplication.HEAD, RECEIVED);
            if (barred) {
                assertRefused(outcome, "may not found another scientific institute");
            } else {
                assertThat(outcome).isInstanceOf(Outcome.Done.class);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("L30(1)c: deferred within seven days of receipt, and not on the eighth")
    @CsvSource({"2026-11-02, true", "2026-11-09, true", "2026-11-10, false"})
    void sevenDays(LocalDate on, boolean possible) {
        var outcome = deferred(submitted(4), on, on.plusMonths(1));
        if (possible) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, "seven days from receipt are over");
        }
    }

    @Test
    @DisplayName("L30(2)b, L30(2)c: a deferral needs reasons and a day to come")
    void aDeferralNeedsReasonsAndADay() {
        var id = submitted(4);
        var nothing = new DeferEntry.Command(id, " ", RECEIVED);
        var outcome = defer.defer(nothing, AnApplication.OFFICIAL, RECEIVED);
        assertRefused(outcome, "needs reasons");
        assertRefused(outcome, "A day after today");
        assertThat(found(id).state()).isEqualTo(State.RECEIVED);
    }

    @ParameterizedTest
    @DisplayName("L30(1)b: the month stands still until the answer, or the day set for it, whichever is earlier")
    @CsvSource({"2026-11-19, 2026-12-14", "2026-11-09, 2026-12-02", "2026-12-20, 2027-01-04"})
    void theMonthStandsStill(LocalDate answered, LocalDate due) {
        var id = submitted(4);
        deferred(id, RECEIVED.plusDays(7), RECEIVED.plusDays(37));
        assertThat(found(id).due()).isEqualTo(LocalDate.of(2026, 12, 9));
        var changed = AnApplication.typed(5, RECEIVED);
        assertThat(drafts.save(id, 1, changed, AnApplication.HEAD)).isTrue();
        answer.answer(new AnswerDeferral.Command(id), AnApplication.HEAD, answered);
        assertThat(found(id).due()).isEqualTo(due);
        assertThat(entered(id, answered)).isInstanceOf(Outcome.Entered.class);
    }

    @Test
    @DisplayName("L30(2)b: a refusal needs reasons, and waits for the day set when deferring")
    void aRefusal() {
        var id = submitted(4);
        var without = new RefuseEntry.Command(id, "");
        assertRefused(refuse.refuse(without, AnApplication.OFFICIAL, RECEIVED), "needs reasons");
        deferred(id, RECEIVED, RECEIVED.plusDays(10));
        var with = new RefuseEntry.Command(id, "Trūkst doktora.");
        assertRefused(refuse.refuse(with, AnApplication.OFFICIAL, RECEIVED.plusDays(10)), "not over yet");
        assertThat(refuse.refuse(with, AnApplication.OFFICIAL, RECEIVED.plusDays(11)))
                .isInstanceOf(Outcome.Done.class);
        assertRefused(refuse.refuse(with, AnApplication.OFFICIAL, RECEIVED.plusDays(11)), "refused already");
    }

    @Test
    void nobodySavesOverWhatSomebodyElseSaved() {
        var id = AnApplication.draft(drafts, AnApplication.typed(4, RECEIVED));
        assertThat(drafts.save(id, 0, AnApplication.typed(5, RECEIVED), AnApplication.HEAD))
                .isFalse();
        assertThat(drafts.save(id, 1, AnApplication.typed(5, RECEIVED), AnApplication.HEAD))
                .isTrue();
    }

    @Test
    void aDraftIsSeenByItsApplicantOnly() {
        var id = AnApplication.draft(drafts, AnApplication.typed(4, RECEIVED));
        var other = new Actor(Role.INSTITUTION_HEAD, "another");
        assertThat(drafts.find(id, AnApplication.HEAD)).isPresent();
        assertThat(drafts.find(id, other)).isEmpty();
        assertThat(drafts.find(id, AnApplication.OFFICIAL)).isEmpty();
        AnApplication.attachRequired(attachments, id, RECEIVED);
        assertThat(drafts.save(id, 1, AnApplication.typed(5, RECEIVED), other)).isFalse();
        submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, RECEIVED);
        assertThat(drafts.find(id, AnApplication.OFFICIAL)).isPresent();
        assertThat(drafts.find(id, other)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REGISTRAR", "DEPUTY_REGISTRAR"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyOfficialsDecide(Role role) {
        var id = submitted(5);
        var actor = new Actor(role, "head");
        assertThatThrownBy(() -> enter.enter(new EnterInstitution.Command(id, ""), actor, RECEIVED))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> refuse.refuse(new RefuseEntry.Command(id, "x"), actor, RECEIVED))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> defer.defer(new DeferEntry.Command(id, "x", null), actor, RECEIVED))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void officialsDoNotApply() {
        assertThatThrownBy(() -> drafts.begin(Applicant.COMPANY, AnApplication.OFFICIAL))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anotherHeadCannotWithdrawIt() {
        var id = submitted(5);
        var other = new Actor(Role.INSTITUTION_HEAD, "another");
        assertRefused(withdraw.withdraw(new WithdrawApplication.Command(id), other, RECEIVED), "another applicant");
        assertThat(withdraw.withdraw(new WithdrawApplication.Command(id), AnApplication.HEAD, RECEIVED))
                .isInstanceOf(Outcome.Done.class);
    }
}
