package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.absences.AnAbsence;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.RegisterInstitution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("what the Register itself says against an application, and decisions on one case by two officials")
class DecisionOnApplicationTest {

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
    RefuseEntry refuse;

    @Autowired
    DeferEntry defer;

    @Autowired
    ProposeDecision propose;

    @Autowired
    RegisterInstitution register;

    @Autowired
    JdbcApplications applications;

    @Autowired
    Namesakes namesakes;

    @Autowired
    ApplicationContext context;

    private static Map<String, String> unit(String parent) {
        var typed = new HashMap<>(AnApplication.typed(5, DAY));
        AnApplication.as(typed, LegalForm.UNIT_OF_HIGHER_EDUCATION);
        typed.put("p.parent", parent);
        return typed;
    }

    private UUID drafted(Map<String, String> typed) {
        var id = AnApplication.draft(drafts, typed);
        AnApplication.attachRequired(attachments, id, DAY);
        return id;
    }

    private UUID submittedUnit(String parent) {
        var id = drafted(unit(parent));
        AnApplication.attach(attachments, id, AnApplication.about(DocumentKind.CHOICE, DAY));
        assertThat(submitted(id)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    private Outcome submitted(UUID id) {
        return submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, DAY);
    }

    private Outcome entered(UUID id) {
        return enter.enter(new EnterInstitution.Command(id, "Pamatojums."), AnApplication.OFFICIAL, DAY);
    }

    private RegisterInstitution.Outcome.Registered university(String name, String number) {
        var typed = AnApplication.typed(0, DAY);
        typed.put("p.name.lv", name);
        typed.put("p.legalForm", LegalForm.HIGHER_EDUCATION.code());
        typed.put("p.identifier.registration", number);
        var particulars = ApplicationForm.read(typed, DAY).particulars();
        return (RegisterInstitution.Outcome.Registered)
                register.decide(new RegisterInstitution.Command(particulars), AnApplication.OFFICIAL, DAY);
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @Test
    @DisplayName("L28(5.1): a unit is entered while its institution is not in the Register")
    void aUnitOfAnInstitutionThatIsNotRegistered() {
        assertThat(entered(submittedUnit("Nereģistrētā augstskola"))).isInstanceOf(Outcome.Entered.class);
    }

    @Test
    @DisplayName("L28(5.1): a unit is refused however its registered institution is named, at submission and at entry")
    void aUnitOfARegisteredInstitution() {
        var before = submittedUnit("Pirmā augstskola");
        var number = university("Pirmā augstskola", "90000076669").number().value();
        assertRefused(entered(before), "Section 28(5.1)");
        for (var parent : new String[] {"„PIRMA  augstskola”", number, "90000076669", "augstskola " + number}) {
            assertRefused(submitted(drafted(unit(parent))), "Section 28(5.1)");
        }
    }

    @Test
    @DisplayName("L28(5.1): an institution of higher education is refused while its institute stands in the Register")
    void anInstitutionWhoseUnitIsRegistered() {
        assertThat(entered(submittedUnit("Otrā augstskola"))).isInstanceOf(Outcome.Entered.class);
        var id = drafts.begin(Applicant.HIGHER_EDUCATION, AnApplication.HEAD);
        var typed = AnApplication.typed(5, DAY);
        typed.put("p.name.lv", "Otrā Augstskola");
        typed.put("p.legalForm", LegalForm.HIGHER_EDUCATION.code());
        assertThat(drafts.save(id, 0, typed, AnApplication.HEAD)).isTrue();
        assertRefused(submitted(id), "Section 28(5.1)");
    }

    @Test
    @DisplayName("L28(5.1): the decision of the institution that chose must be attached")
    void theChoiceIsADocument() {
        assertRefused(
                submitted(drafted(unit("Trešā augstskola"))),
                "Decision of the institution of higher education on which of the two");
    }

    @Test
    @DisplayName("L21.3: a unit names its institution of higher education")
    void aUnitWithoutParent() {
        assertRefused(submitted(drafted(unit(" "))), "Section 21.3");
    }

    @ParameterizedTest
    @DisplayName("L28(1)4: a legal status that contradicts the kind of applicant is told before submission")
    @CsvSource({
        "capital-company, Section 28(2)",
        "association, Section 28(2)",
        "higher-education, Section 28(2)",
        "public-agency,",
        "unit-of-private-person,",
        "other, Section 21(2)"
    })
    void theStatusFitsTheKind(String form, String article) {
        var typed = AnApplication.typed(5, DAY);
        AnApplication.as(typed, LegalForm.of(form));
        var outcome = submitted(drafted(typed));
        if (article == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, article);
        }
    }

    @Test
    void anInstitutionOfTheSameNameOrNumberIsShown() {
        var number = university("Līdzīgā „Skola”", "90000068977").number();
        var typed = AnApplication.typed(5, DAY);
        typed.put("p.name.lv", "lidziga skola");
        var application = applications.find(drafted(typed)).orElseThrow();
        assertThat(namesakes.of(application, DAY))
                .extracting(Namesakes.Namesake::number)
                .containsExactly(number);
        typed.put("p.name.lv", "Līdzīgā skola 2");
        assertThat(namesakes.of(application.with(typed), DAY)).isEmpty();
        typed.put("p.identifier.registration", "90000068977");
        assertThat(namesakes.of(application.with(typed), DAY))
                .singleElement()
                .matches(Namesakes.Namesake::sameIdentifier);
    }

    @Test
    @DisplayName(
            "L30(1)b: of two officials the second overwrites nothing; with the number of the last step the act is done")
    void theSecondOfficialIsTold() {
        var id = drafted(AnApplication.typed(5, DAY));
        submitted(id);
        var seen = applications.find(id).orElseThrow().lastStep().orElseThrow().entry();
        var first = new DeferEntry.Command(id, "Trūkst.", DAY.plusDays(5), seen);
        assertThat(defer.defer(first, AnApplication.OFFICIAL, DAY)).isInstanceOf(Outcome.Done.class);
        AnAbsence.withDeputy(context, DEPUTY, DAY);
        assertThat(refuse.refuse(new RefuseEntry.Command(id, "Atteikt.", seen), DEPUTY, DAY.plusDays(6)))
                .isInstanceOf(Outcome.Overtaken.class);
        var now = applications.find(id).orElseThrow();
        assertThat(now.state()).isEqualTo(State.DEFERRED);
        var last = now.lastStep().orElseThrow().entry();
        assertThat(refuse.refuse(new RefuseEntry.Command(id, "Atteikt.", last), DEPUTY, DAY.plusDays(6)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("L30(2)b: a text that says another decision, or still has a place to fill in, is no reason")
    void theTextAgreesWithTheDecision() {
        var id = drafted(AnApplication.typed(5, DAY));
        submitted(id);
        var other = new EnterInstitution.Command(id, "LĒMUMS\nNolēmu atteikt ierakstu.");
        assertRefused(enter.enter(other, AnApplication.OFFICIAL, DAY), "Make them agree");
        var open = new EnterInstitution.Command(id, "… " + DecisionText.TO_FILL + ": kāpēc]");
        assertRefused(enter.enter(open, AnApplication.OFFICIAL, DAY), "a place to fill in");
        var same = new EnterInstitution.Command(id, "LĒMUMS\nNolēmu ierakstīt institūciju.");
        assertThat(enter.enter(same, AnApplication.OFFICIAL, DAY)).isInstanceOf(Outcome.Entered.class);
    }

    @Test
    void withoutFourEyesNothingIsProposed() {
        var id = drafted(AnApplication.typed(5, DAY));
        submitted(id);
        assertRefused(
                propose.propose(new ProposeDecision.Command(id, State.ENTERED, "", null), AnApplication.OFFICIAL, DAY),
                "without a second confirmation");
    }
}
