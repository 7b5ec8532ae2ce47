package lv.auseklis.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.law.Answer;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("II.2, VI.1: rights in meetings, representatives and what CERN was told, opinions and their way")
class DelegationTest {

    private static final Actor KEEPER = new Actor(Role.MINISTRY, "keeper");
    private static final Actor LOG_KEEPER = new Actor(Role.LOG_KEEPER, "log");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    DelegationActs acts;

    @Autowired
    JdbcDelegation delegation;

    @Autowired
    Participation participation;

    @Autowired
    DelegationOfYear years;

    @Autowired
    EraseValues erase;

    @Autowired
    JdbcClient jdbc;

    private Agreement state;

    @BeforeEach
    void associate() {
        state = AState.paying(context, "1000000", 2021);
    }

    private Outcome tried(String act, String... typed) {
        var texts = new HashMap<>(Map.of("reference", "Nota 1", "day", "2026-10-01"));
        for (int i = 0; i < typed.length; i += 2) {
            texts.put(typed[i], typed[i + 1]);
        }
        return acts.act(act, state, texts, KEEPER, TODAY);
    }

    private String done(String act, String... typed) {
        var outcome = tried(act, typed);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return String.valueOf(((Outcome.Done) outcome).entry());
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest(name = "{argumentsWithNames}")
    @DisplayName("AII.2a, AII.2b, AII.2d: attend, speak, vote in each body, while the status lasts")
    @CsvSource(nullValues = "-", textBlock = """
            COUNCIL,                     ORDINARY,      2026-10-01, YES,          YES,          NO
            COUNCIL,                     EXTRAORDINARY, 2026-10-01, YES,          YES,          NO
            COUNCIL,                     CLOSED,        2026-10-01, NO,           NO,           NO
            COUNCIL,                     -,             2026-10-01, UNDETERMINED, UNDETERMINED, NO
            COUNCIL,                     ORDINARY,      2021-08-02, YES,          YES,          NO
            COUNCIL,                     ORDINARY,      2021-08-01, NO,           NO,           NO
            FINANCE_COMMITTEE,           CLOSED,        2026-10-01, YES,          YES,          NO
            SCIENTIFIC_POLICY_COMMITTEE, ORDINARY,      2026-10-01, YES,          UNDETERMINED, NO
            SCIENTIFIC_POLICY_COMMITTEE, EXTRAORDINARY, 2026-10-01, NO,           NO,           NO
            OTHER,                       ORDINARY,      2026-10-01, UNDETERMINED, UNDETERMINED, UNDETERMINED
            """)
    void rights(Body body, Sitting sitting, String on, Answer attend, Answer speak, Answer vote) {
        var ruled = participation.ask(state, body, Optional.ofNullable(sitting), LocalDate.parse(on), Moment.ALL_KNOWN);
        assertThat(ruled).extracting(Participation.Ruled::answer).containsExactly(attend, speak, vote);
        assertThat(ruled).allSatisfy(one -> assertThat(one.sentences()).isNotEmpty());
    }

    @Test
    @DisplayName("C11: a full Member votes in the Council")
    void member() {
        AState.and(context, state, "event", "kind", "MEMBERSHIP_BEGAN", "day", "2026-09-01");
        var ruled = participation.ask(state, Body.COUNCIL, Optional.of(Sitting.ORDINARY), TODAY, Moment.ALL_KNOWN);
        assertThat(ruled)
                .extracting(Participation.Ruled::answer)
                .containsExactly(Answer.UNDETERMINED, Answer.UNDETERMINED, Answer.YES);
    }

    @Test
    @DisplayName("VI.1: named, then told to CERN, then acknowledged, then ended; each once and in that order")
    void representative() {
        var one = done("name", "function", "COUNCIL", "name", "Anna Paraudziņa", "from", "2026-01-01");
        assertRefused(tried("acknowledge", "representative", one), "First CERN is told");
        done("notify", "representative", one, "day", "2026-02-01");
        assertRefused(tried("notify", "representative", one), "recorded already");
        assertRefused(
                tried("acknowledge", "representative", one, "day", "2026-01-31"), "before the day that it follows");
        done("acknowledge", "representative", one, "day", "2026-02-01");
        var held = delegation.listRepresentatives(state.id(), Moment.ALL_KNOWN).getFirst();
        assertThat(held.on(LocalDate.of(2026, 1, 31))).isEqualTo(Representative.Place.NAMED);
        assertThat(held.on(LocalDate.of(2026, 2, 1))).isEqualTo(Representative.Place.ACKNOWLEDGED);
        assertRefused(tried("end", "representative", one, "day", "2025-12-31"), "before the day that it follows");
        done("end", "representative", one, "day", "2026-10-01");
        var ended = delegation.listRepresentatives(state.id(), Moment.ALL_KNOWN).getFirst();
        assertThat(ended.on(LocalDate.of(2026, 10, 1))).isEqualTo(Representative.Place.ACKNOWLEDGED);
        assertThat(ended.on(LocalDate.of(2026, 10, 2))).isEqualTo(Representative.Place.ENDED);
        done("strike", "struck", one, "reason", "Kļūda");
        assertThat(delegation.listRepresentatives(state.id(), Moment.ALL_KNOWN)).isEmpty();
        assertRefused(tried("strike", "struck", one, "reason", "Kļūda"), "struck already");
    }

    @Test
    @DisplayName("the name of a representative and the contact are removed under a decision, of that person only")
    void thePersonCanBeErased() {
        var days = new String[] {
            "function", "COUNCIL", "from", "2026-01-01", "name", "Jānis Dzēšamais", "contact", "j@x.lv"
        };
        var first = done("name", days);
        var again = done("name", days);
        days[5] = "Anna Paliekošā";
        var other = done("name", days);
        erased(first, "L-1", "delegation.name");
        assertThat(delegation.listRepresentatives(state.id(), Moment.ALL_KNOWN))
                .extracting(one -> one.entry() + one.name())
                .containsExactly(
                        first + "dzēsts ar lēmumu L-1 / removed under decision L-1",
                        again + "dzēsts ar lēmumu L-1 / removed under decision L-1",
                        other + "Anna Paliekošā");
        assertThat(delegation.listRepresentatives(state.id(), Moment.ALL_KNOWN))
                .extracting(Representative::contact)
                .containsOnly("j@x.lv");
        erased(other, "L-2", "delegation.contact");
        assertThat(delegation.listRepresentatives(state.id(), Moment.ALL_KNOWN))
                .extracting(Representative::contact)
                .allMatch(contact -> contact.startsWith("dzēsts ar lēmumu L-2"));
        var kept = new EraseValues.Command(Long.parseLong(other), fields("delegation.function"), "L-3", TODAY);
        assertThat(erase.erase(kept, LOG_KEEPER, TODAY)).isInstanceOf(EraseValues.Outcome.Refused.class);
    }

    @Test
    @DisplayName("without a decision about that very value the database refuses to change a representative")
    void nothingChangesWithoutADecision() {
        var one = done("name", "function", "COUNCIL", "from", "2026-01-01", "name", "Anna", "contact", "a@x.lv");
        erased(one, "L-1", "delegation.contact");
        for (var change : new String[] {"name = 'dzēsts ar lēmumu L-1 '", "contact = 'b@x.lv'"}) {
            assertThatThrownBy(
                            () -> jdbc.sql("UPDATE delegation.representative SET " + change + " WHERE entry = " + one)
                                    .update())
                    .hasMessageContaining("only under a decision");
        }
    }

    private void erased(String entry, String decision, String field) {
        var command = new EraseValues.Command(Long.parseLong(entry), fields(field), decision, TODAY);
        assertThat(erase.erase(command, LOG_KEEPER, TODAY)).isInstanceOf(EraseValues.Outcome.Erased.class);
    }

    private static SortedSet<String> fields(String field) {
        return new TreeSet<>(Set.of(field));
    }

    @Test
    @DisplayName("AII.2a: that the State was in a closed session of the Council cannot be recorded")
    void closedSession() {
        var titles = new String[] {"title.lv", "Sēde", "title.en", "Session", "body", "COUNCIL", "sitting", "CLOSED"};
        var there = java.util.Arrays.copyOf(titles, 10);
        there[8] = "attended";
        there[9] = "true";
        assertRefused(tried("meeting", there), "takes no part in a closed session of the Council. (Art. II.2)");
        done("meeting", titles);
    }

    @Test
    @DisplayName("AII.2c: an opinion on a matter formally voted on goes to the Council, once, after the meeting")
    void opinions() {
        var council = done(
                "meeting",
                "title.lv",
                "S",
                "title.en",
                "S",
                "body",
                "COUNCIL",
                "sitting",
                "ORDINARY",
                "attended",
                "true");
        var meeting = done(
                "meeting",
                "title.lv",
                "S",
                "title.en",
                "S",
                "body",
                "FINANCE_COMMITTEE",
                "sitting",
                "ORDINARY",
                "attended",
                "true");
        var text = new String[] {"meeting", council, "item", "4", "text.lv", "Par", "text.en", "For", "formal", "true"};
        assertRefused(tried("opinion", text), "a meeting of the Finance Committee");
        text[1] = meeting;
        var formal = done("opinion", text);
        text[9] = "";
        var other = done("opinion", text);
        assertRefused(tried("transmit", "opinion", other, "addressee", "Padome"), "this is none");
        assertRefused(
                tried("transmit", "opinion", formal, "addressee", "Padome", "day", "2026-09-30"), "before the meeting");
        assertRefused(tried("transmit", "opinion", formal), "To whom: must be filled in");
        done("transmit", "opinion", formal, "addressee", "CERN Padome");
        assertRefused(tried("transmit", "opinion", formal, "addressee", "CERN Padome"), "passed on already");
    }

    @Test
    @DisplayName("AII.2c, AVI.1: reports count the meetings of the span, and what is untold on their own day")
    void ofAYear() {
        var meeting = Long.parseLong(done("meeting", finance("2024-06-01")));
        var typed = Map.of(
                "meeting", String.valueOf(meeting), "item", "4", "text.lv", "Par", "text.en", "For", "formal", "true");
        var opinion = ((Outcome.Done) acts.act("opinion", state, typed, KEEPER, TODAY)).entry();
        done("meeting", finance("2025-06-01"));
        done("transmit", "opinion", String.valueOf(opinion), "addressee", "Padome", "day", "2025-02-01");
        var named = Long.parseLong(done("name", "function", "COUNCIL", "name", "A", "from", "2025-05-01"));
        assertOfYear("2024-12-31", meeting, List.of(opinion), List.of());
        assertOfYear("2025-02-01", meeting, List.of(), List.of());
        assertOfYear("2026-10-01", meeting, List.of(), List.of(named));
    }

    private static String[] finance(String day) {
        return "title.lv=S,title.en=S,body=FINANCE_COMMITTEE,sitting=ORDINARY,attended=true,day=%s"
                .formatted(day)
                .split("[=,]");
    }

    private void assertOfYear(String on, long meeting, List<Long> unsent, List<Long> untold) {
        var first = LocalDate.of(2024, 1, 1);
        var found = years.of(state, first, LocalDate.of(2024, 12, 31), LocalDate.parse(on), Moment.ALL_KNOWN);
        assertThat(found.meetings()).containsExactly(meeting);
        assertThat(found.opinions()).hasSize(1);
        assertThat(found.unsent()).isEqualTo(unsent);
        assertThat(found.untold()).isEqualTo(untold);
    }

    @Test
    @DisplayName("ticks are yes or no: other words are refused, and the log keeps what was understood")
    void freeTextIsNoTick() {
        var meeting = new String[] {
            "body",
            "FINANCE_COMMITTEE",
            "sitting",
            "ORDINARY",
            "title.lv",
            "S",
            "title.en",
            "S",
            "attended",
            "Jānis Bērziņš"
        };
        assertRefused(tried("meeting", meeting), "Was present: must be ‘true’ or ‘false’");
        meeting[9] = "";
        assertThat(texts(done("meeting", meeting)))
                .contains(entry("delegation.attended", "false"), entry("delegation.spoke", "false"));
        meeting[9] = "true";
        var there = done("meeting", meeting);
        assertThat(texts(there)).contains(entry("delegation.attended", "true"));
        var opinion = new String[] {"meeting", there, "item", "4", "text.lv", "Par", "text.en", "For", "formal", "yes"};
        assertRefused(tried("opinion", opinion), "Formally voted on: must be");
    }

    private Map<String, String> texts(String entry) {
        return jdbc
                .sql("SELECT field, value FROM ledger.opening WHERE entry = " + entry)
                .query((row, n) -> Map.entry(row.getString("field"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var outcome = tried("name", "function", "POEM", "name", " ", "from", "x", "to", "y", "reference", "");
        assertThat(((Outcome.Refused) outcome).reasons()).hasSize(5);
        assertThat(((Outcome.Refused) tried("meeting", "spoke", "true", "day", "2026-11-03", "reference", ""))
                        .reasons())
                .hasSize(6);
    }
}
