package lv.auseklis.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.law.Answer;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("Annex, corrective measures: who may be considered on a day, and what suspends that")
class EntitlementsTest {

    private static final Actor ONE = new Actor(Role.CERN_CONTACT_POINT, "one");
    private static final Actor OTHER = new Actor(Role.MINISTRY, "other");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String OFFER = "kind=offer originates=true";
    private static final String FELLOW = "kind=fellow national=true";
    private static final String ASSOCIATE = "kind=associate national=true";

    @Autowired
    ApplicationContext context;

    @Autowired
    Considering considering;

    @Autowired
    SuspensionActs acts;

    private Agreement state;

    @BeforeEach
    void paid() {
        state = AState.paying(context, "1000000", 2021, 2022, 2023, 2024, 2025, 2026);
        for (int year = 2021; year < 2026; year++) {
            var published = String.valueOf(year + 1);
            AState.and(
                    context,
                    state,
                    "figure",
                    "year",
                    published,
                    "kind",
                    "PROGRESS_REPORT",
                    "day",
                    published + "-09-12");
            if (year != 2023) {
                pay(year, published + "-06-01");
            }
        }
        pay(2023, "2024-09-20");
    }

    private void pay(int year, String received) {
        var text = String.valueOf(year);
        AState.and(
                context, state, "payment", "year", text, "received", received, "amount", "1000000", "reference", "M");
    }

    private Considering.Considered asked(String typed, String on) {
        var texts = new HashMap<String, String>();
        for (var one : typed.split(" ")) {
            texts.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return considering.ask(state, texts, LocalDate.parse(on), Moment.ALL_KNOWN);
    }

    private Answer answer(String typed, String on) {
        return asked(typed, on).answer();
    }

    private Outcome done(String act, Actor actor, String... typed) {
        var texts = new HashMap<String, String>();
        texts.put("reference", "CERN 1");
        texts.put("reason", "Saistības sasniegušas ieguldījumu.");
        for (int i = 0; i < typed.length; i += 2) {
            texts.put(typed[i], typed[i + 1]);
        }
        return acts.act(act, state, texts, actor, TODAY);
    }

    private String suspended(String scope, String day) {
        var entry = String.valueOf(((Outcome.Done) done("suspend", ONE, "scope", scope, "day", day)).entry());
        assertThat(done("confirm", OTHER, "proposal", entry)).isInstanceOf(Outcome.Done.class);
        return entry;
    }

    @ParameterizedTest
    @DisplayName("AIV.2, AII.4a, AII.3a: while the status lasts, by the origin of the offer and by the person")
    @CsvSource(delimiter = '|', textBlock = """
            kind=offer originates=true                           | 2021-08-01 | NO
            kind=offer originates=true                           | 2021-08-02 | YES
            kind=offer originates=false                          | 2026-10-01 | NO
            kind=offer                                           | 2026-10-01 | UNDETERMINED
            kind=staff national=true limitedDuration=true        | 2026-10-01 | YES
            kind=staff national=true limitedDuration=false       | 2026-10-01 | NO
            kind=student national=true                           | 2026-10-01 | YES
            kind=poem national=true                              | 2026-10-01 | UNDETERMINED
            """)
    void considered(String typed, String on, Answer expected) {
        assertThat(answer(typed, on)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName(
            "AX12, AX11: unpaid dues suspend all from the day of the report to the day of receipt; what was published before stays")
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-11 | 2024-09-01 | YES
            2024-09-12 | 2024-09-11 | YES
            2024-09-12 | 2024-09-12 | NO
            2024-09-19 | 2024-09-13 | NO
            2024-09-20 | 2024-09-13 | YES
            """)
    void arrears(String on, String published, Answer expected) {
        assertThat(answer(OFFER + " published=" + published, on)).isEqualTo(expected);
        assertThat(answer(ASSOCIATE + " published=" + published, on)).isEqualTo(expected);
    }

    @Test
    @DisplayName("AX8, AX9, Q-15: a suspension takes away what its scope names; associates are not among the personnel")
    void scopes() {
        suspended("PERSONNEL", "2026-10-10");
        assertThat(answer(FELLOW + " published=2026-10-10", "2026-10-10")).isEqualTo(Answer.NO);
        assertThat(answer(FELLOW + " published=2026-10-09", "2026-10-10")).isEqualTo(Answer.YES);
        assertThat(answer(FELLOW + " running=true", "2026-10-10")).isEqualTo(Answer.YES);
        assertThat(answer(ASSOCIATE, "2026-10-10")).isEqualTo(Answer.YES);
        assertThat(answer(OFFER, "2026-10-10")).isEqualTo(Answer.YES);
        assertThat(answer(FELLOW, "2026-10-09")).isEqualTo(Answer.YES);
        suspended("PROCUREMENT", "2026-10-20");
        assertThat(answer(OFFER + " published=2026-10-21", "2026-10-21")).isEqualTo(Answer.NO);
        assertThat(answer(OFFER, "2026-10-21")).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    @DisplayName("AX10: a suspension holds once another keeper confirmed it, and is lifted the same way")
    void fourEyes() {
        var proposed = (Outcome.Done) done("suspend", ONE, "scope", "ALL", "day", "2026-10-01");
        var entry = String.valueOf(proposed.entry());
        assertThat(answer(ASSOCIATE + " published=2026-10-05", "2026-10-05")).isEqualTo(Answer.YES);
        assertRefused(done("confirm", ONE, "proposal", entry), "somebody else than the one who made it");
        assertRefused(done("lift", ONE, "suspension", entry, "day", "2026-10-20"), "no such suspension that holds");
        assertThat(done("confirm", OTHER, "proposal", entry)).isInstanceOf(Outcome.Done.class);
        assertRefused(done("confirm", OTHER, "proposal", entry), "confirmed already");
        assertThat(answer(ASSOCIATE + " published=2026-10-05", "2026-10-05")).isEqualTo(Answer.NO);
        assertRefused(done("lift", OTHER, "suspension", entry, "day", "2026-09-30"), "before it began");
        var lift = (Outcome.Done) done("lift", OTHER, "suspension", entry, "day", "2026-10-20");
        assertThat(answer(ASSOCIATE + " published=2026-10-05", "2026-10-20")).isEqualTo(Answer.NO);
        assertThat(done("confirm", ONE, "proposal", String.valueOf(lift.entry())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(answer(ASSOCIATE + " published=2026-10-05", "2026-10-19")).isEqualTo(Answer.NO);
        assertThat(answer(ASSOCIATE + " published=2026-10-05", "2026-10-20")).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @DisplayName("AX13: after notice of termination a commitment runs no longer than the status")
    @CsvSource({"2027-12-31, YES", "2028-01-01, NO"})
    void termination(String runsTo, Answer expected) {
        AState.and(context, state, "event", "kind", "TERMINATION_NOTICE", "day", "2026-10-01");
        assertThat(answer(OFFER + " runsTo=" + runsTo, "2026-11-01")).isEqualTo(expected);
        assertThat(answer(OFFER, "2026-11-01")).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer(OFFER + " runsTo=2027-06-01", "2028-01-01")).isEqualTo(Answer.NO);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var outcome = done("suspend", ONE, "scope", "POEM", "day", "2026-11-03", "reference", "", "reason", " ");
        assertThat(((Outcome.Refused) outcome).reasons()).hasSize(4);
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }
}
