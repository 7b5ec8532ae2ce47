package lv.auseklis.restrictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Openings;
import lv.auseklis.organisations.AmendRegistration;
import lv.auseklis.organisations.ClosedFields;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.organisations.RegisterInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("L42(5): open to everybody unless a law limits access, and a decision names the law")
class RestrictDataTest {

    private static final Actor OFFICIAL = APerson.OFFICIAL;

    @Autowired
    RestrictData restrictData;

    @Autowired
    LiftRestriction liftRestriction;

    @Autowired
    ClosedFields closedFields;

    @Autowired
    RegisterInstitution register;

    @Autowired
    AmendRegistration amend;

    @Autowired
    Entries entries;

    @Autowired
    Openings openings;

    @Autowired
    Clock clock;

    APerson person;
    OrganisationId organisation;
    LocalDate today;

    @BeforeEach
    void anInstitution() {
        today = LocalDate.now(clock);
        person = APerson.any();
        organisation = person.registered(register, today.minusYears(2)).organisation();
    }

    private RestrictData.Command command(String field, String decision, String decided, String basis, String until) {
        return new RestrictData.Command(organisation, field, decision, decided, basis, until, true);
    }

    private RestrictData.Command head() {
        return command("head", "12-3/45", today.toString(), "gdpr-21", "");
    }

    private long restricted(RestrictData.Command command) {
        var outcome = restrictData.restrict(command, OFFICIAL, today);
        assertThat(outcome).isInstanceOf(RestrictData.Outcome.Restricted.class);
        return ((RestrictData.Outcome.Restricted) outcome).entry();
    }

    private List<String> refusals(RestrictData.Command command) {
        var size = entries.size();
        var outcome = restrictData.restrict(command, OFFICIAL, today);
        assertThat(outcome).isInstanceOf(RestrictData.Outcome.Refused.class);
        assertThat(entries.size()).as("nothing was written").isEqualTo(size);
        return ((RestrictData.Outcome.Refused) outcome)
                .reasons().stream().map(reason -> reason.en()).toList();
    }

    private LiftRestriction.Outcome lifted(String field, String decision) {
        return liftRestriction.lift(
                new LiftRestriction.Command(organisation, field, decision, today.toString()), OFFICIAL, today);
    }

    private boolean closed(LocalDate day) {
        return closedFields.closed(organisation, day).find("head").isPresent();
    }

    @Test
    @DisplayName("L42(5) holds: one entry says field, decision, day, law and last day, and nothing of the value")
    void holds() {
        var entry = restricted(command("head", " 12-3/45 ", today.toString(), "gdpr-21", today.plusDays(9) + ""));
        assertThat(openings.listOf(entry))
                .extracting(opening -> opening.field() + "=" + opening.value())
                .containsExactlyInAnyOrder(
                        "restriction.field=head",
                        "restriction.decision=12-3/45",
                        "restriction.decided=" + today,
                        "restriction.basis=Vispārīgās datu aizsardzības regulas (ES) 2016/679 21. pants / Article 21 of"
                                + " the General Data Protection Regulation (EU) 2016/679",
                        "restriction.until=" + today.plusDays(9));
        assertThat(entries.findEntry(entry).orElseThrow().leaf())
                .contains("\"act\":\"RestrictData\"", organisation.value().toString())
                .doesNotContain(person.head());
    }

    @Test
    @DisplayName("L27(2)a boundary: closed on the last day, open on the day after")
    void theLastDay() {
        var last = today.plusDays(3);
        restricted(command("head", "12-3/45", today.toString(), "gdpr-18", last.toString()));
        assertThat(closed(today)).isTrue();
        assertThat(closed(last)).isTrue();
        assertThat(closed(last.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("L42(5) boundary: the last day may be today, and not yesterday")
    void theFirstLastDay() {
        assertThat(refusals(command("head", "1/1", today + "", "gdpr-21", today.minusDays(1) + "")))
                .singleElement()
                .asString()
                .contains("today or later", "Section 42(5)");
        restricted(command("head", "1/1", today + "", "gdpr-21", today + ""));
        assertThat(closed(today)).isTrue();
    }

    @Test
    @DisplayName("L42(5) boundary: decided today, and not tomorrow")
    void theDayOfTheDecision() {
        assertThat(refusals(command("head", "1/1", today.plusDays(1) + "", "gdpr-21", "")))
                .singleElement()
                .asString()
                .contains("yet to come", "Section 42(5)");
        restricted(head());
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, false", "2018-05-25, true"})
    @DisplayName("P-26 boundary: the law must have been in the list on the day of the decision")
    void theBasisOnTheDay(String decided, boolean allowed) {
        var command = command("email", "1/1", decided, "gdpr-18", "");
        if (allowed) {
            restricted(command);
        } else {
            assertThat(refusals(command)).singleElement().asString().contains("without a law the data are open");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            address | 12-3/45                    | gdpr-21 | the others are open (Section 27(2))
            ""      | 12-3/45                    | gdpr-21 | A field must be chosen
            head    | ""                         | gdpr-21 | number of the decision is needed
            head    | Jānis Bērziņš              | gdpr-21 | at least one digit (Section 42(5))
            head    | 12-3/45 <b>                | gdpr-21 | letters, digits, spaces
            head    | 12-3/45                    | ""      | without a law the data are open (Section 42(5))
            head    | 12-3/45                    | gdpr-99 | without a law the data are open (Section 42(5))
            """)
    @DisplayName("L42(5) fails: each thing that is missing is said, with its article")
    void fails(String field, String decision, String basis, String words) {
        assertThat(refusals(command(field, decision, today.toString(), basis, "")))
                .singleElement()
                .asString()
                .contains(words);
    }

    @Test
    @DisplayName("everything that is wrong is said at once, in both languages")
    void allAtOnce() {
        var outcome = restrictData.restrict(command("x", "", "x", "", "x"), OFFICIAL, today);
        assertThat(((RestrictData.Outcome.Refused) outcome).reasons())
                .hasSize(5)
                .allSatisfy(reason -> {
                    assertThat(reason.lv()).contains(" daļa)");
                    assertThat(reason.en()).contains("Section ");
                });
    }

    @Test
    @DisplayName(
            "the number of the decision, which everybody reads, has at most 60 characters and no value of the entry")
    void theNumber() {
        assertThat(refusals(command("head", "1".repeat(61), today + "", "gdpr-21", "")))
                .singleElement()
                .asString()
                .contains("up to 60 characters");
        assertThat(refusals(command("head", "7 " + person.head(), today + "", "gdpr-21", "")))
                .singleElement()
                .asString()
                .contains("without data of a person");
        restricted(command("head", "1".repeat(60), today + "", "gdpr-21", ""));
    }

    @Test
    @DisplayName("L27(2)a: a field without a value has nothing to close; a value of the past is enough")
    void noValue() {
        organisation = new APerson(person.founder(), person.head(), "", person.email())
                .registered(register, today.minusYears(2))
                .organisation();
        assertThat(refusals(command("phone", "1/1", today + "", "gdpr-21", "")))
                .singleElement()
                .asString()
                .contains("no value in this field", "Section 27(2)");
        amend.amend(
                new AmendRegistration.Command(organisation, facts -> facts.withHead(""), today.minusDays(1)),
                OFFICIAL,
                today);
        restricted(head());
    }

    @Test
    @DisplayName("L42(5): a founder is closed only if a natural person, which the Register's own institutions are not")
    void theFounder() {
        var unconfirmed = new RestrictData.Command(organisation, "founder", "1/1", today + "", "gdpr-21", "", false);
        assertThat(refusals(unconfirmed)).singleElement().asString().contains("only if a natural person");
        var other = new APerson("Latvijas Universitāte", person.head(), person.phone(), person.email());
        var own = organisation;
        organisation = other.registered(register, today.minusYears(1)).organisation();
        assertThat(refusals(command("founder", "1/1", today + "", "gdpr-21", "")))
                .singleElement()
                .asString()
                .contains("only if a natural person");
        organisation = own;
        restricted(command("founder", "1/1", today + "", "gdpr-21", ""));
    }

    @Test
    @DisplayName("closed once: a second decision is refused until the first is lifted, and so is a second lifting")
    void once() {
        var first = restricted(head());
        assertThat(refusals(head()))
                .singleElement()
                .asString()
                .contains("closed already by decision 12-3/45, entry " + first);
        var lifted = lifted("head", "13/1");
        assertThat(lifted).isInstanceOf(LiftRestriction.Outcome.Lifted.class);
        assertThat(closed(today)).isFalse();
        var entry = ((LiftRestriction.Outcome.Lifted) lifted).entry();
        assertThat(openings.listOf(entry))
                .extracting(opening -> opening.field() + "=" + opening.value())
                .contains("restriction.lifted=" + first, "restriction.decision=13/1");
        assertThat(closedFields.closed(organisation, today).latest()).isEqualTo(entry);
        assertThat(lifted("head", "13/2")).isInstanceOf(LiftRestriction.Outcome.Refused.class);
        assertThat(lifted("email", "13/2")).isInstanceOf(LiftRestriction.Outcome.Refused.class);
        restricted(head());
    }

    @Test
    @DisplayName("each field of each institution is closed by itself")
    void byItself() {
        var other = APerson.any().registered(register, today.minusYears(1)).organisation();
        restricted(head());
        var closed = closedFields.listClosed(List.of(organisation, other), today);
        assertThat(closed).containsOnlyKeys(organisation);
        assertThat(closed.get(organisation).fields()).containsOnlyKeys(PersonalField.HEAD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGISTRAR", "DEPUTY_REGISTRAR"})
    @DisplayName("nobody but the official of the Register and the deputy")
    void forbidden(Role role) {
        var actor = new Actor(role, "test");
        assertThatThrownBy(() -> restrictData.restrict(head(), actor, today)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> liftRestriction.lift(
                        new LiftRestriction.Command(organisation, "head", "1/1", today + ""), actor, today))
                .isInstanceOf(Forbidden.class);
    }
}
