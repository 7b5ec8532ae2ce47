package lv.auseklis.cerngroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.cern.KnownSpan;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.pages.Moment;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("C3 to C5, C12, C17 to C20: members and roles of the group")
class TenuresTest {

    private static final Actor CONTACT = new Actor(Role.CERN_CONTACT_POINT, "one");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    GroupActs acts;

    @Autowired
    JdbcTenures tenures;

    @Autowired
    EraseValues erase;

    private static Map<String, String> typed(String... more) {
        var typed = new TreeMap<>(Map.of("source", "Avots", "confidence", "high"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private Outcome.Done done(String act, String... typed) {
        return (Outcome.Done) acts.act(act, typed(typed), CONTACT, TODAY);
    }

    private UUID member(String name, String from) {
        return done("admit", "place", "SOCIAL", "name.lv", name, "name.en", name, "from", from)
                .about();
    }

    private Tenure find(UUID id) {
        return tenures.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023,       2022-12-31, NOT_YET
            2023,       2023-01-01, YES
            2023-05,    2023-04-30, NOT_YET
            2023-05,    2023-05-01, YES
            2023-05-17, 2023-05-16, NOT_YET
            2023-05-17, 2023-05-17, YES
            '',         2023-05-17, NOT_KNOWN
            """)
    void heldSinceTheDayMonthOrYearThatIsKnown(String from, LocalDate day, KnownSpan.Held held) {
        assertThat(find(member("Biedrība " + UUID.randomUUID(), from)).on(day)).isEqualTo(held);
    }

    @Test
    @DisplayName("where the source does not say since when, it holds from the day on which it was recorded")
    void recordedToday() {
        var recorded = find(member("Biedrība " + UUID.randomUUID(), ""));
        assertThat(recorded.on(recorded.recorded())).isEqualTo(KnownSpan.Held.YES);
        assertThat(recorded.on(recorded.recorded().minusDays(1))).isEqualTo(KnownSpan.Held.NOT_KNOWN);
    }

    @Test
    @DisplayName("N-23: an end in a year counts the whole year, so the old and the new one both held in it")
    void bothInOneYear() {
        var old = done("assign", "place", "SCIENCE", "name.lv", "Vecais", "name.en", "Old", "from", "2017")
                .about();
        var end = done("end", "tenure", old.toString(), "to", "2023");
        var next = done("assign", "place", "SCIENCE", "name.lv", "Jaunais", "name.en", "New", "from", "2023")
                .about();
        var mid = LocalDate.of(2023, 6, 30);
        assertThat(find(old).on(mid)).isEqualTo(KnownSpan.Held.YES);
        assertThat(find(next).on(mid)).isEqualTo(KnownSpan.Held.YES);
        assertThat(find(old).on(LocalDate.of(2023, 12, 31))).isEqualTo(KnownSpan.Held.YES);
        assertThat(find(old).on(LocalDate.of(2024, 1, 1))).isEqualTo(KnownSpan.Held.NO_MORE);
        done("strike", "struck", String.valueOf(end.entry()), "reason", "Kļūda");
        assertThat(find(old).lasts()).isTrue();
        done("strike", "struck", String.valueOf(find(old).entry()), "reason", "Kļūda");
        assertThat(find(old).stands()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=SCIENCE name.lv=A name.en=A                        | Category: choose
            place=SOCIAL name.en=A                                   | Name in Latvian: must be filled in
            place=SOCIAL name.lv=A name.en=A from=2999               | yet to come
            place=SOCIAL name.lv=A name.en=A from=2023-13            | write a day, a month or a year
            place=SOCIAL name.lv=A name.en=A identifier=123          | right form
            place=SOCIAL name.lv=A name.en=A about.lv=x              | both languages
            place=SOCIAL name.lv=A name.en=A confidence=x            | Confidence
            """)
    void whatIsWrongIsToldAndNothingIsKept(String sent, String reason) {
        var before = tenures.list(Moment.ALL_KNOWN).size();
        var typed = typed();
        for (var one : sent.strip().split(" ")) {
            typed.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        var refused = (Outcome.Refused) acts.act("admit", typed, CONTACT, TODAY);
        assertThat(refused.reasons()).anySatisfy(one -> assertThat(one.en()).contains(reason));
        assertThat(tenures.list(Moment.ALL_KNOWN)).hasSize(before);
    }

    @Test
    void nobodyIsAdmittedTwiceWhileItLastsNorEndsBeforeItBegan() {
        var name = "Dubultā " + UUID.randomUUID();
        var id = member(name, "2020");
        var again = typed("place", "SOCIAL", "name.lv", name.toUpperCase(), "name.en", name);
        assertThat(acts.act("admit", again, CONTACT, TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(acts.act("end", typed("tenure", id.toString(), "to", "2019"), CONTACT, TODAY))
                .isInstanceOf(Outcome.Refused.class);
        done("end", "tenure", id.toString(), "to", "2020");
        assertThat(acts.act("end", typed("tenure", id.toString(), "to", "2021"), CONTACT, TODAY))
                .isInstanceOf(Outcome.Refused.class);
        member(name, "2022");
        assertThat(acts.act("strike", typed("struck", "999999", "reason", "x"), CONTACT, TODAY))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyTheContactPoint() {
        var typed = typed("place", "SOCIAL", "name.lv", "A", "name.en", "A");
        Assertions.assertThatThrownBy(() -> acts.act("admit", typed, new Actor(Role.MINISTRY, "m"), TODAY))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("who holds a role may be a person: the name is removed under a decision, the name of a member is not")
    void theHolderCanBeErased() {
        var keeper = new Actor(Role.LOG_KEEPER, "log");
        var role = done("assign", "place", "REPRESENTATIVE", "name.lv", "Anna Parauga", "name.en", "Anna Parauga");
        SortedSet<String> fields = new TreeSet<>(java.util.List.of("role.name.lv", "role.name.en"));
        assertThat(erase.erase(new EraseValues.Command(role.entry(), fields, "L-1", TODAY), keeper, TODAY))
                .isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(find(role.about()).name().lv()).startsWith("dzēsts ar lēmumu L-1");
        var member = done("admit", "place", "SOCIAL", "name.lv", "Z", "name.en", "Z");
        var other = new TreeSet<>(java.util.List.of("member.name.lv"));
        assertThat(erase.erase(new EraseValues.Command(member.entry(), other, "L-2", TODAY), keeper, TODAY))
                .isInstanceOf(EraseValues.Outcome.Refused.class);
    }
}
