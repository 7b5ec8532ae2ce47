package lv.auseklis.amendments;

import static lv.auseklis.amendments.ARegisteredInstitution.OFFICIAL;
import static lv.auseklis.amendments.ARegisteredInstitution.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.ledger.LeafCheck;
import lv.auseklis.ledger.Opening;
import lv.auseklis.ledger.Openings;
import lv.auseklis.organisations.AmendRegistration;
import lv.auseklis.organisations.Basis;
import lv.auseklis.organisations.Founded;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.OtherFact;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.registration.InstitutionEntered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@EmptyProgram
class RepresentationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Actor ASSISTANT = new Actor(Role.AUTHORISED_PERSON, "assistant");

    @Autowired
    RegisterInstitution register;

    @Autowired
    RecogniseHead recognise;

    @Autowired
    AuthorisePerson authorise;

    @Autowired
    EndAuthorisation end;

    @Autowired
    Representatives representatives;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    UpdateContacts contacts;

    @Autowired
    UpdatePremises premises;

    @Autowired
    UpdateOtherFacts otherFacts;

    @Autowired
    ConfirmData confirm;

    @Autowired
    AnnotateEntry annotate;

    @Autowired
    OfficialChange change;

    @Autowired
    AmendRegistration amend;

    @Autowired
    ReportedTerm term;

    @Autowired
    Registrations registrations;

    @Autowired
    Rulebook rulebook;

    @Autowired
    List<LeafCheck> checks;

    @Autowired
    EraseValues erase;

    @Autowired
    Openings openings;

    OrganisationId organisation;
    Actor head;

    @BeforeEach
    void enter() {
        organisation = ARegisteredInstitution.entered(register, LegalForm.DERIVED_PUBLIC_PERSON)
                .organisation();
        head = ARegisteredInstitution.head(organisation);
        recognise.recognise(new RecogniseHead.Command(organisation, head.account()), OFFICIAL, TODAY);
    }

    private Registration registration() {
        return registrations.find(organisation).orElseThrow();
    }

    private Outcome authorised(LocalDate from, LocalDate until) {
        var command = new AuthorisePerson.Command(organisation, ASSISTANT.account(), from, until);
        return authorise.authorise(command, head, TODAY);
    }

    private Outcome phone(String phone, Actor actor, LocalDate on) {
        var typed = typed("phone", phone, "since", TODAY.toString());
        var command = new OwnUpdate.Command(organisation, typed, registration().latestEntry());
        return contacts.update(command, actor, on);
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest
    @DisplayName("L29(4)a: an authorised person acts from the first day to the last, and on no other day")
    @CsvSource({"2026-11-04, false", "2026-11-05, true", "2026-11-20, true", "2026-11-21, false"})
    void theDaysOfAnAuthorisation(LocalDate on, boolean possible) {
        assertThat(authorised(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 20)))
                .isInstanceOf(Outcome.Done.class);
        if (possible) {
            assertThat(phone("+371 6700 0000", ASSISTANT, on)).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(phone("+371 6700 0000", ASSISTANT, on), "do not act for this institution");
        }
    }

    @Test
    @DisplayName("L29(4)b: only the head authorises; an authorisation ends at once, and not twice")
    void anAuthorisationEnds() {
        var done = (Outcome.Done) authorised(TODAY, null);
        var command = new EndAuthorisation.Command(organisation, done.entry());
        var other = new Actor(Role.INSTITUTION_HEAD, "other-head");
        assertRefused(end.end(command, other, TODAY), "Only the head");
        assertThat(end.end(command, head, TODAY)).isInstanceOf(Outcome.Done.class);
        assertThat(representatives.represents(ASSISTANT, organisation, TODAY)).isFalse();
        assertRefused(end.end(command, head, TODAY), "ended already");
        assertRefused(authorised(TODAY.minusDays(1), null), "today or later");
        assertRefused(authorised(TODAY, TODAY.minusDays(1)), "lies before the first");
        var bad = new AuthorisePerson.Command(organisation, "<script>", TODAY, null);
        assertRefused(authorise.authorise(bad, head, TODAY), "name of an account");
    }

    @Test
    void aNewHeadsAccountTakesThePlaceOfTheOld() {
        var next = new Actor(Role.INSTITUTION_HEAD, "next-" + organisation.value());
        var day = TODAY.plusDays(3);
        recognise.recognise(new RecogniseHead.Command(organisation, next.account()), OFFICIAL, day);
        assertThat(representatives.isHead(head, organisation, day)).isFalse();
        assertThat(representatives.isHead(next, organisation, day)).isTrue();
        assertThat(representatives.isHead(head, organisation, day.minusDays(1))).isTrue();
    }

    @Test
    @DisplayName("L29(4)a, L30(1)a: contacts stand in the Register at once, resting on the institution's own update")
    void contactsAtOnce() {
        assertThat(phone("+371 6700 0000", head, TODAY)).isInstanceOf(Outcome.Done.class);
        assertThat(registration().about(TODAY).orElseThrow().particulars().phone())
                .isEqualTo("+371 6700 0000");
        assertRefused(phone("+371 6700 0000", head, TODAY), "Nothing changes");
        var bad = typed("website", "javascript:alert(1)", "email", "x", "head", "Y", "since", TODAY.toString());
        var outcome = contacts.update(
                new OwnUpdate.Command(organisation, bad, registration().latestEntry()), head, TODAY);
        assertRefused(outcome, "must begin with https://");
        assertRefused(outcome, "is no e-mail address");
        var headOnly = typed("head", "Cita Vadītāja", "since", TODAY.toString());
        assertRefused(
                contacts.update(
                        new OwnUpdate.Command(
                                organisation, headOnly, registration().latestEntry()),
                        head,
                        TODAY),
                "Nothing changes");
    }

    @Test
    @DisplayName("L29(4)a: the month for an own update ends on its last day")
    void theMonthOfAnOwnUpdate() {
        assertThat(term.of(ReportedTerm.OWN_UPDATE, TODAY, LocalDate.of(2026, 12, 2))
                        .orElseThrow()
                        .late())
                .isFalse();
        assertThat(term.of(ReportedTerm.OWN_UPDATE, TODAY, LocalDate.of(2026, 12, 3))
                        .orElseThrow()
                        .late())
                .isTrue();
        assertThat(term.of(ReportedTerm.OWN_UPDATE, LocalDate.of(2016, 1, 1), TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "L28(1)8, L29(4)c: premises entered by the institution are marked as checked; nobody is overtaken unseen")
    void premisesAreChecked() {
        var seen = registration().latestEntry();
        var typed = typed("premises", "Divas laboratorijas\r\nun masspektrometrs", "since", TODAY.toString());
        premises.update(new OwnUpdate.Command(organisation, typed, seen), head, TODAY);
        var mark = new OfficialMark.Command(organisation, "", seen);
        assertThat(confirm.confirm(mark, OFFICIAL, TODAY)).isInstanceOf(Outcome.Overtaken.class);
        var now = new OfficialMark.Command(organisation, "", registration().latestEntry());
        assertThat(confirm.confirm(now, OFFICIAL, TODAY)).isInstanceOf(Outcome.Done.class);
        assertThat(registration().latest().act()).isEqualTo("ConfirmData");
        assertThat(registration().about(TODAY).orElseThrow().particulars().premises())
                .contains("masspektrometrs");
        var empty = new OfficialMark.Command(organisation, " ", registration().latestEntry());
        assertRefused(annotate.annotate(empty, OFFICIAL, TODAY), "The note is empty");
    }

    private Outcome fact(String name, String value, String basis) {
        var typed = typed("otherFacts.0.name", name, "otherFacts.0.value", value, "otherFacts.0.basis", basis);
        typed.put("since", TODAY.toString());
        var command = new OwnUpdate.Command(
                organisation, OtherFacts.gathered(typed), registration().latestEntry());
        return otherFacts.update(command, head, TODAY);
    }

    private List<String> otherFacts() {
        return registration().about(TODAY).orElseThrow().particulars().otherFacts().stream()
                .map(OtherFact::toString)
                .toList();
    }

    @ParameterizedTest
    @DisplayName("L28(1)12: every other fact has a name, a value and the section of the law that wants it")
    @CsvSource(delimiter = '|', textBlock = """
            Akreditācija | līdz 2030. gadam | Augstskolu likuma 9. pants | Done
            Akreditācija | līdz 2030. gadam | Augstskolu likums          | name the law and the section
            Akreditācija | līdz 2030. gadam | ''                         | each needs a name
            Akreditācija | ''               | Augstskolu likuma 9. pants | each needs a name
            ''           | līdz 2030. gadam | Augstskolu likuma 9. pants | each needs a name
            ''           | ''               | ''                         | Nothing changes
            """)
    void otherFactsRestOnALaw(String name, String value, String basis, String expected) {
        var outcome = fact(name, value, basis);
        if (expected.equals("Done")) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            assertThat(otherFacts()).containsExactly("Akreditācija: līdz 2030. gadam (Augstskolu likuma 9. pants)");
        } else {
            assertRefused(outcome, expected);
            assertThat(otherFacts()).isEmpty();
        }
    }

    @Test
    @DisplayName("L28(1)12: thirty facts may stand there, not thirty-one; a fact whose boxes are emptied goes")
    void howManyOtherFacts() {
        assertRefused(facts(31), "up to 30 facts");
        assertThat(facts(30)).isInstanceOf(Outcome.Done.class);
        assertThat(otherFacts()).hasSize(30);
        assertThat(fact("", "", "")).isInstanceOf(Outcome.Done.class);
        assertThat(otherFacts()).isEmpty();
    }

    private Outcome facts(int many) {
        var typed = typed("since", TODAY.toString());
        for (int i = 0; i < many; i++) {
            typed.putAll(typed("otherFacts." + i + ".name", "Ziņa " + i, "otherFacts." + i + ".value", "ir"));
            typed.put("otherFacts." + i + ".basis", "Zinātniskās darbības likuma 28. pants");
        }
        var command = new OwnUpdate.Command(
                organisation, OtherFacts.gathered(typed), registration().latestEntry());
        return otherFacts.update(command, head, TODAY);
    }

    @Test
    @DisplayName("L28(1)12: other facts can be erased by a decision; what then stands there is the mark")
    void otherFactsAreErased() {
        var entry = ((Outcome.Done) fact("Vēstnesis", "Anna Parauga", "Cita likuma 3. pants")).entry();
        var command = new EraseValues.Command(entry, new TreeSet<>(List.of("otherFacts")), "12-3/48", TODAY);
        assertThat(erase.erase(command, new Actor(Role.LOG_KEEPER, "keeper"), TODAY))
                .isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(otherFacts()).singleElement().asString().startsWith("dzēsts ar lēmumu 12-3/48");
    }

    @Test
    @DisplayName("L30(3): a correction says whose error it was; what was wrong stays known as it was known")
    void anErrorIsCorrected() {
        var typed = typed("address", "Parauga iela 1a, Rīga", "since", "2020-01-01", "basis", "office-error");
        var seen = registration().latestEntry();
        assertRefused(change.make(registration(), typed, seen, OFFICIAL, TODAY), "needs reasons");
        typed.put("reasons", "Pārrakstīšanās kļūda.");
        var before = registration().latest().recorded();
        assertThat(change.make(registration(), typed, seen, OFFICIAL, TODAY)).isInstanceOf(Outcome.Done.class);
        var day = LocalDate.of(2021, 1, 1);
        assertThat(registration().about(day).orElseThrow().particulars().address())
                .endsWith("1a, Rīga");
        assertThat(registration().latest().act()).isEqualTo("CorrectRegistration");
        assertThat(before).isBefore(registration().latest().recorded());
        assertThat(change.make(registration(), typed, seen, OFFICIAL, TODAY))
                .isInstanceOfAny(Outcome.Overtaken.class, Outcome.Refused.class);
    }

    @Test
    @DisplayName("L28(1)5: the day of the founding decision stands in the Register; a year where only that is known")
    void theFoundingDate() {
        assertThat(registration().about(TODAY).orElseThrow().texts()).containsEntry("founded", "1990-01-01");
        var typed = typed("founded", "1991-02-30", "since", "2020-01-01", "basis", "office-error", "reasons", "Kļūda.");
        var seen = registration().latestEntry();
        assertRefused(change.make(registration(), typed, seen, OFFICIAL, TODAY), "a day that has been is needed");
        typed.put("founded", "1991-02-28");
        assertThat(change.make(registration(), typed, seen, OFFICIAL, TODAY)).isInstanceOf(Outcome.Done.class);
        assertThat(registration().about(TODAY).orElseThrow().particulars().founded())
                .isEqualTo(Founded.on(LocalDate.of(1991, 2, 28)));
        assertThat(Founded.in(Year.of(1946))).hasToString("1946");
    }

    @Test
    @DisplayName("L30(1)a: four bases; a court ruling needs number, date and day of receipt")
    void theFourBases() {
        var law = rulebook.get(RuleId.of("L30(1)a"))
                .findParameter("basis_types", TODAY)
                .orElseThrow();
        assertThat(Arrays.stream(Basis.Kind.values()).filter(Basis.Kind::isOfTheLaw))
                .hasSize(law.value().intValueExact());
        var typed = typed("founder", "Latvijas valsts", "since", "2026-10-01", "basis", "court-ruling");
        var seen = registration().latestEntry();
        assertRefused(change.make(registration(), typed, seen, OFFICIAL, TODAY), "Number, date and day of receipt");
        typed.putAll(typed("reference", "A420123456", "dated", "2026-10-01", "received", "2026-10-28"));
        assertThat(change.make(registration(), typed, seen, OFFICIAL, TODAY)).isInstanceOf(Outcome.Done.class);
        assertThat(registration().latest().act()).isEqualTo("AmendRegistration");
        typed.put("basis", "own-update");
        assertRefused(change.make(registration(), typed, seen, OFFICIAL, TODAY), "basis of the entry is needed");
    }

    @Test
    @DisplayName("a correction of an older day leaves alone what changed since then")
    void anOldDayIsFilledInAsItWas() {
        var moved = new AmendRegistration.Command(
                organisation, facts -> facts.withAddress("Rīga", "Jaunā iela 2, Rīga"), LocalDate.of(2022, 1, 1));
        amend.amend(moved, OFFICIAL, TODAY);
        var typed = typed("head", "Anna Paraudziņa", "address", "Parauga iela 1, Rīga", "since", "2020-01-01");
        typed.putAll(typed("shown", "2020-01-01", "basis", "applicant-error", "reasons", "Uzvārds."));
        change.make(registration(), typed, registration().latestEntry(), OFFICIAL, TODAY);
        var facts = registration().about(TODAY).orElseThrow().particulars();
        assertThat(facts.head()).isEqualTo("Anna Paraudziņa");
        assertThat(facts.address()).isEqualTo("Jaunā iela 2, Rīga");
    }

    @Test
    @DisplayName("L29(4)b: whoever applied for an institution is its head's account from the day of the entry")
    void anApplicantBecomesTheHead() {
        var applicant = new Actor(Role.INSTITUTION_HEAD, "applicant-" + organisation.value());
        var entered = ARegisteredInstitution.entered(register, LegalForm.ASSOCIATION);
        events.publishEvent(new InstitutionEntered(
                entered.organisation(), organisation.value(), applicant.account(), TODAY, entered.entry()));
        assertThat(representatives.isHead(applicant, entered.organisation(), TODAY))
                .isTrue();
        assertThat(representatives.represents(applicant, entered.organisation(), TODAY.minusDays(1)))
                .isFalse();
    }

    @Test
    @DisplayName("L30(3): the reasons of a correction can be erased by a decision, and not otherwise changed")
    void reasonsAreErased() {
        var typed = typed("address", "Parauga iela 7, Rīga", "since", "2020-01-01", "basis", "applicant-error");
        typed.put("reasons", "Kļūdījās Anna Parauga.");
        var seen = registration().latestEntry();
        var entry = ((Outcome.Done) change.make(registration(), typed, seen, OFFICIAL, TODAY)).entry();
        var command = new EraseValues.Command(entry, new TreeSet<>(List.of("reasons")), "12-3/47", TODAY);
        assertThat(erase.erase(command, new Actor(Role.LOG_KEEPER, "keeper"), TODAY))
                .isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(openings.listOf(entry).stream().map(Opening::field))
                .contains("basis", "address")
                .doesNotContain("reasons");
    }

    @Test
    void theRegisterStillHoldsWhatItsEntriesSay() {
        phone("+371 6700 0001", head, TODAY);
        fact("Akreditācija", "ir", "Augstskolu likuma 9. pants");
        var typed = typed("address", "Parauga iela 5, Rīga", "since", "2020-01-01", "basis", "office-error");
        typed.put("reasons", "Kļūda.");
        change.make(registration(), typed, registration().latestEntry(), OFFICIAL, TODAY);
        annotate.annotate(
                new OfficialMark.Command(
                        organisation, "Piezīme.", registration().latestEntry()),
                OFFICIAL,
                TODAY);
        var entry = registration().latestEntry();
        for (var check : checks) {
            assertThat(check.check(0, entry + 1, new HashMap<>())).isEmpty();
        }
    }
}
