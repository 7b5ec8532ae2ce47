package lv.auseklis.amendments;

import static lv.auseklis.amendments.ARegisteredInstitution.OFFICIAL;
import static lv.auseklis.amendments.ARegisteredInstitution.OTHER_OFFICIAL;
import static lv.auseklis.amendments.ARegisteredInstitution.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.RegistrationAmended;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@EmptyProgram
@RecordApplicationEvents
class AmendmentProcedureTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 10, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    RegisterInstitution register;

    @Autowired
    RecogniseHead recognise;

    @Autowired
    SubmitAmendment submit;

    @Autowired
    AnswerAmendment answer;

    @Autowired
    WithdrawAmendment withdraw;

    @Autowired
    DeferAmendment defer;

    @Autowired
    RefuseAmendment refuse;

    @Autowired
    AmendEntry amend;

    @Autowired
    JdbcAmendments amendments;

    @Autowired
    ReportedTerm term;

    @Autowired
    Registrations registrations;

    @Autowired
    Entries entries;

    @Autowired
    EraseValues erase;

    @Autowired
    ApplicationEvents events;

    OrganisationId organisation;
    Actor head;

    @BeforeEach
    void enter() {
        organisation = ARegisteredInstitution.entered(register, LegalForm.DERIVED_PUBLIC_PERSON)
                .organisation();
        head = ARegisteredInstitution.head(organisation);
        recognise.recognise(
                new RecogniseHead.Command(organisation, head.account()), OFFICIAL, ARegisteredInstitution.ENTERED);
    }

    private Outcome submitted(Map<String, String> typed, LocalDate on) {
        return submit.submit(new SubmitAmendment.Command(organisation, typed), head, on);
    }

    private UUID received(LocalDate on) {
        var outcome = submitted(newHead(), on);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).amendment();
    }

    private static Map<String, String> newHead() {
        return typed("head", "Jānis Paraugs", "since", SINCE.toString(), "proof", "Rīkojums Nr. 7");
    }

    private Registration registration() {
        return registrations.find(organisation).orElseThrow();
    }

    private Outcome amended(UUID id, long seen, Actor official, LocalDate on) {
        return amend.amend(new AmendEntry.Command(id, "", seen), official, on);
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest
    @DisplayName("L29(3)a: within one month of the change it is in time, one day later it is late; both are received")
    @CsvSource({"2026-10-05, false", "2026-11-05, false", "2026-11-06, true"})
    void oneMonth(LocalDate on, boolean late) {
        var amendment = amendments.find(received(on)).orElseThrow();
        assertThat(amendment.state()).isEqualTo(State.RECEIVED);
        var told = term.of(ReportedTerm.CORE, SINCE, amendment.received().orElseThrow());
        assertThat(told).get().extracting(ReportedTerm.Told::late).isEqualTo(late);
        assertThat(told.orElseThrow().due().lastDay()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(told.orElseThrow().due().steps()).isNotEmpty();
    }

    @Test
    @DisplayName("L29(3)a: a report needs proof, a change and a day that has been; everything is told at once")
    void whatAReportNeeds() {
        var before = entries.size();
        var outcome = submitted(
                typed("head", "Anna Parauga", "since", TODAY.plusDays(1).toString()), TODAY);
        assertRefused(outcome, "proves the change");
        assertRefused(outcome, "Nothing changes");
        assertRefused(outcome, "today or earlier");
        assertRefused(submitted(typed("head", " ", "since", "2018-07-11", "proof", "x"), TODAY), "must be filled in");
        assertRefused(
                submitted(typed("head", "B", "since", "2018-07-11", "proof", "x"), TODAY),
                "not in the Register on that day");
        assertThat(entries.size()).isEqualTo(before);
    }

    @Test
    @DisplayName("L30(3), L30(1)d: decision and entry on one day, in force from the day of the change")
    void theOfficialAmends() {
        var id = received(TODAY);
        var outcome = amended(id, registration().latestEntry(), OFFICIAL, TODAY);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(headOn(SINCE.minusDays(1))).isEqualTo("Anna Parauga");
        assertThat(headOn(SINCE)).isEqualTo("Jānis Paraugs");
        var amendment = amendments.find(id).orElseThrow();
        assertThat(amendment.state()).isEqualTo(State.ENTERED);
        assertThat(amendment.due()).isNull();
        var leaf = entries.findEntry(amendment.steps().getFirst().entry())
                .orElseThrow()
                .leaf();
        assertThat(leaf).contains("\"head\":\"", "\"late\":\"").doesNotContain("Jānis Paraugs", "Rīkojums");
    }

    @Test
    @DisplayName("L30(3): what changes in the data of an entry is told inside the transaction, for the certificate")
    void anAmendmentIsTold() {
        var id = received(TODAY);
        amended(id, registration().latestEntry(), OFFICIAL, TODAY);
        assertThat(events.stream(RegistrationAmended.class)
                        .filter(event -> event.organisation().equals(organisation)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.fields()).containsExactly("head");
                    assertThat(event.entry()).isEqualTo(registration().latestEntry());
                });
    }

    @Test
    @DisplayName("L30(3): of two officials the second overwrites nothing and is told what changed")
    void twoOfficials() {
        var first = received(TODAY);
        var second = ((Outcome.Done) submitted(
                        typed("address", "Parauga iela 9, Rīga", "since", SINCE.toString(), "proof", "Līgums"), TODAY))
                .amendment();
        var seen = registration().latestEntry();
        assertThat(amended(first, seen, OFFICIAL, TODAY)).isInstanceOf(Outcome.Done.class);
        var before = entries.size();
        assertThat(amended(second, seen, OTHER_OFFICIAL, TODAY))
                .isEqualTo(new Outcome.Overtaken(registration().latestEntry()));
        assertThat(entries.size()).isEqualTo(before);
        assertThat(amended(second, registration().latestEntry(), OTHER_OFFICIAL, TODAY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(headOn(SINCE)).isEqualTo("Jānis Paraugs");
    }

    @ParameterizedTest
    @DisplayName("L30(1)c: postponed within seven days of receipt, and not on the eighth")
    @CsvSource({"2026-11-02, true", "2026-11-09, true", "2026-11-10, false"})
    void sevenDays(LocalDate on, boolean possible) {
        var command = new DeferAmendment.Command(received(TODAY), "Trūkst rīkojuma.", on.plusMonths(1));
        var outcome = defer.defer(command, OFFICIAL, on);
        if (possible) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, "seven days from receipt are over");
        }
    }

    @Test
    @DisplayName("L30(2)b, L30(2)c: postponing needs reasons and a day; the answer replaces what was reported")
    void deferredAndAnswered() {
        var id = received(TODAY);
        var bare = defer.defer(new DeferAmendment.Command(id, " ", null), OFFICIAL, TODAY);
        assertRefused(bare, "needs reasons");
        assertRefused(bare, "A day after today");
        defer.defer(new DeferAmendment.Command(id, "Trūkst.", TODAY.plusDays(20)), OFFICIAL, TODAY);
        var changed = typed("head", "Līga Piemēra", "since", SINCE.toString(), "proof", "Rīkojums Nr. 8");
        var late = new AnswerAmendment.Command(id, changed, 1);
        assertThat(answer.answer(late, head, TODAY)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(answer.answer(new AnswerAmendment.Command(id, changed, 0), head, TODAY))
                .isInstanceOf(Outcome.Done.class);
        amended(id, registration().latestEntry(), OFFICIAL, TODAY);
        assertThat(headOn(TODAY)).isEqualTo("Līga Piemēra");
    }

    @Test
    @DisplayName("L30(2)b: a refusal needs reasons; a refused case cannot be amended")
    void refused() {
        var id = received(TODAY);
        assertRefused(refuse.refuse(new RefuseAmendment.Command(id, ""), OFFICIAL, TODAY), "needs reasons");
        assertThat(refuse.refuse(new RefuseAmendment.Command(id, "Nav pierādīts."), OFFICIAL, TODAY))
                .isInstanceOf(Outcome.Done.class);
        assertRefused(amended(id, registration().latestEntry(), OFFICIAL, TODAY), "refused already");
        assertThat(headOn(TODAY)).isEqualTo("Anna Parauga");
    }

    @Test
    void onlyItsRepresentativesReportAndWithdraw() {
        var other = new Actor(Role.INSTITUTION_HEAD, "somebody-else");
        var outcome = submit.submit(new SubmitAmendment.Command(organisation, newHead()), other, TODAY);
        assertRefused(outcome, "do not act for this institution");
        var id = received(TODAY);
        assertRefused(withdraw.withdraw(new WithdrawAmendment.Command(id), other, TODAY), "do not act");
        assertThat(withdraw.withdraw(new WithdrawAmendment.Command(id), head, TODAY))
                .isInstanceOf(Outcome.Done.class);
        assertThatThrownBy(() -> amended(id, 0, head, TODAY)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> submit.submit(new SubmitAmendment.Command(organisation, newHead()), OFFICIAL, TODAY))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("L21.2(4): a founder that is a derived public person is refused in an amendment too")
    void aBarredFounder() {
        var name = registration().latest().particulars().name().lv();
        var typed = typed("founder", name.toUpperCase(java.util.Locale.ROOT), "since", SINCE.toString(), "proof", "x");
        assertRefused(submitted(typed, TODAY), "Section 21.2(4)");
    }

    @Test
    @DisplayName("L29(3)a: names and words about people are erased from a case by a decision; what changed stays")
    void namesAreErased() {
        var id = received(TODAY);
        var entry = amendments.find(id).orElseThrow().steps().getFirst().entry();
        var keeper = new Actor(Role.LOG_KEEPER, "keeper");
        var command = new EraseValues.Command(entry, new TreeSet<>(List.of("head", "proof")), "12-3/46", TODAY);
        assertThat(erase.erase(command, keeper, TODAY)).isEqualTo(new EraseValues.Outcome.Erased(1));
        assertThat(amendments.find(id).orElseThrow().typed("head")).startsWith("dzēsts ar lēmumu 12-3/46");
        var since = new EraseValues.Command(entry, new TreeSet<>(List.of("since")), "12-3/46", TODAY);
        assertThat(erase.erase(since, keeper, TODAY)).isInstanceOf(EraseValues.Outcome.Refused.class);
    }

    private String headOn(LocalDate day) {
        return registration().about(day).orElseThrow().particulars().head();
    }
}
