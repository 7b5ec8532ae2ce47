package lv.auseklis.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("C2, C7: participations in experiments and projects")
class ParticipationsTest {

    private static final Actor CONTACT = new Actor(Role.CERN_CONTACT_POINT, "one");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    ParticipationActs acts;

    @Autowired
    JdbcParticipations participations;

    /// @param sent `name=value`, with a bar between
    private static Map<String, String> typed(String sent) {
        var typed = new TreeMap<>(Map.of("kind", "EXPERIMENT", "source", "Avots", "confidence", "high"));
        for (var one : sent.strip().split("\\|")) {
            typed.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return typed;
    }

    private Outcome act(String act, String sent) {
        return acts.act(act, typed(sent), CONTACT, TODAY);
    }

    private Outcome.Done done(String act, String sent) {
        return (Outcome.Done) act(act, sent);
    }

    private static String reasons(Outcome outcome) {
        return ((Outcome.Refused) outcome).reasons().toString();
    }

    private Participation find(UUID id) {
        return participations.find(id).orElseThrow();
    }

    private static String unique() {
        return "name=X" + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            name=                                           ; Experiment or project: must be filled in
            name=A|kind=                                    ; Kind: choose from the list
            name=A|kind=FIRM                                ; Kind: choose from the list
            name=A|state=QQ                                 ; State: nothing is recorded
            name=A|institution.lv=B                         ; Institution: write its name in both languages
            name=A|institution.en=B                         ; Institution: write its name in both languages
            name=A|identifier=04a0bad71                     ; needs the name too
            name=A|institution.lv=B|institution.en=B|identifier=40000000001 ; right form
            name=A|from=2023-13                             ; Since: write a day, a month or a year
            name=A|from=2999                                ; Since: it is yet to come
            name=A|note.en=B                                ; Note: write it in both languages
            name=A|source=                                  ; Source: must be filled in
            name=A|confidence=sure                          ; Confidence: choose
            """)
    void whatIsWrongIsToldAndNothingIsKept(String sent, String reason) {
        var before = participations.list(Moment.ALL_KNOWN).size();
        assertThat(reasons(act("record", sent))).contains(reason);
        assertThat(participations.list(Moment.ALL_KNOWN)).hasSize(before);
    }

    @Test
    @DisplayName("everything that is wrong is told at once, also what is too long or hidden")
    void allAtOnce() {
        var hidden = typed("name=\u202e|kind=|from=x|note.lv=" + "x".repeat(501));
        assertThat(reasons(acts.act("record", hidden, CONTACT, TODAY)))
                .contains("change the direction", "too long", "Kind:", "Since:", "Note:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            from=1996                                 ; from=2020                                  ; true
            from=1996                                 ; note.lv=x|note.en=x                        ; true
            institution.lv=A|institution.en=B         ; institution.lv=a|institution.en=C          ; true
            institution.lv=A|institution.en=B         ; institution.lv=C|institution.en=„B”        ; true
            institution.lv=A|institution.en=A|identifier=04a0bad71 ; institution.lv=B|institution.en=B|identifier=https://ror.org/04a0bad71 ; true
            institution.lv=A|institution.en=A|identifier=04a0bad71 ; institution.lv=B|institution.en=B|identifier=00twb6c09 ; false
            from=1996                                 ; institution.lv=A|institution.en=A          ; false
            kind=EXPERIMENT                           ; kind=PROJECT                               ; false
            state=LV                                  ; state=EE                                   ; false
            """)
    @DisplayName("the same participation is not recorded twice for the same time")
    void once(String first, String second, boolean same) {
        var name = unique();
        done("record", name + "|" + first);
        var again = act("record", name.toUpperCase().replace("NAME=", "name=") + "|" + second);
        assertThat(again instanceof Outcome.Refused).isEqualTo(same);
        if (same) {
            assertThat(reasons(again)).contains("recorded already");
        }
    }

    @Test
    @DisplayName("what ended can begin again; its end is struck only after what came later")
    void again() {
        var name = unique();
        var first = done("record", name + "|from=1996");
        assertThat(reasons(act("end", "participation=" + first.about() + "|to=1995")))
                .contains("before the beginning");
        assertThat(reasons(act("end", "participation=" + first.about() + "|to=2999")))
                .contains("yet to come");
        var end = done("end", "participation=" + first.about() + "|to=2010");
        assertThat(reasons(act("end", "participation=" + first.about() + "|to=2011")))
                .contains("ended already");
        assertThat(reasons(act("record", name + "|from=2005"))).contains("recorded already");
        var second = done("record", name + "|from=2015");
        assertThat(find(first.about()).lasts()).isFalse();
        assertThat(reasons(act("strike", "struck=" + end.entry() + "|reason=x")))
                .contains("strike the later one");
        done("strike", "struck=" + second.entry() + "|reason=Kļūda");
        assertThat(find(second.about()).stands()).isFalse();
        done("strike", "struck=" + end.entry() + "|reason=Kļūda");
        assertThat(find(first.about()).lasts()).isTrue();
        done("strike", "struck=" + first.entry() + "|reason=Kļūda");
        assertThat(find(first.about()).strike().reason()).isEqualTo("Kļūda");
        done("record", name + "|from=1996");
    }

    @ParameterizedTest
    @ValueSource(strings = {"struck=", "struck=x", "struck=999999999", "struck=99999999999999999999"})
    void onlyWhatIsThereIsStruckAndForAReason(String sent) {
        assertThat(reasons(act("strike", sent))).contains("There is no such record", "Reason: must be filled in");
    }

    @Test
    void onlyTheContactPointAndOnlyWhatIsAnAct() {
        for (var act : new String[] {"record", "end", "strike"}) {
            assertThatThrownBy(() -> acts.act(act, typed("name=A"), new Actor(Role.MINISTRY, "m"), TODAY))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> act("close", "name=A")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1996, 2026, 5,  1995, 7
            2026, 2026, 1,  2026, 1
            2020, 2026, 1,  2020, 7
            2019, 2026, 2,  2018, 5
            1954, 2026, 20, 1940, 5
            1,    2026, 500, 0,   5
            """)
    @DisplayName("the picture has at most seven steps of round years")
    void steps(int first, int last, int step, int begin, int steps) {
        var one = find(done("record", unique() + "|from=%04d".formatted(first)).about());
        var found = new Participations.View(java.util.List.of(one), Map.of(), LocalDate.of(last, 11, 27));
        var strip = ExperimentStrip.of(found);
        assertThat(strip.step()).isEqualTo(step);
        assertThat(strip.years()).hasSize(steps).startsWith(begin);
        var part = strip.groups().getFirst().lanes().getFirst().parts().getFirst();
        assertThat(part.x()).isNotNegative();
        assertThat(part.x() + part.width()).isLessThanOrEqualTo(ExperimentStrip.WIDTH);
    }

    @Test
    @DisplayName("what ended before it was recorded, nobody knows since when, is drawn in the year of its end")
    void endedBeforeItWasRecorded() {
        var id = done("record", unique()).about();
        done("end", "participation=" + id + "|to=2015");
        var strip = ExperimentStrip.of(
                new Participations.View(java.util.List.of(find(id)), Map.of(), LocalDate.of(2026, 11, 27)));
        assertThat(strip.years().getFirst()).isLessThanOrEqualTo(2015);
    }
}
