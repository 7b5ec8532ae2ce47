package lv.auseklis.cern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.database.WithTestDatabase;
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
@DisplayName("Articles III to V: how a State stands with CERN, from the instruments recorded")
class StandingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Standings standings;

    @Autowired
    Clock clock;

    private AnAgreement state;

    @BeforeEach
    void open() {
        state = AnAgreement.opened(context);
    }

    private Standing on(String day) {
        return standings.of(state.agreement, LocalDate.parse(day), Moment.ALL_KNOWN);
    }

    @ParameterizedTest
    @DisplayName("AIV.2: the status begins on the later of the two days, and not a day before")
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-22 | 2021-07-03 | 2021-08-02
            2021-09-01 | 2021-07-03 | 2021-09-01
            """)
    void theLaterDay(String received, String deposited, LocalDate from) {
        state.event(EventKind.SIGNATURE, "2021-04-14");
        state.event(EventKind.NOTICE_RECEIVED, received);
        state.event(EventKind.PROTOCOL_DEPOSITED, deposited);
        assertThat(on("2026-01-01").from()).isEqualTo(from);
        assertThat(on("2026-01-01").computed()).isTrue();
        assertThat(on(from.minusDays(1).toString()).status()).isEqualTo(Status.NONE);
        assertThat(on(from.toString()).status()).isEqualTo(Status.ASSOCIATE);
    }

    @Test
    @DisplayName(
            "AIV.2: where the instruments are not known, the day that is publicly known holds and is said to be that")
    void theKnownDay() {
        state.event(EventKind.STATUS_BEGAN, "2021-08-02");
        assertThat(on("2021-08-02").status()).isEqualTo(Status.ASSOCIATE);
        assertThat(on("2021-08-02").computed()).isFalse();
        assertThat(on("2026-11-02").reviewDue()).isEqualTo("2026-08-02");
        state.event(EventKind.REVIEW_DECIDED, "2026-10-15");
        assertThat(on("2026-11-02").reviewDue()).isEqualTo("2031-10-15");
    }

    @ParameterizedTest
    @DisplayName("AV.1b: notice on 31 December ends the status a year later, notice on 1 January two")
    @CsvSource({"2024-12-31, 2025-12-31", "2025-01-01, 2026-12-31"})
    void noticeAtTheTurnOfTheYear(String notice, LocalDate end) {
        state.event(EventKind.STATUS_BEGAN, "2021-08-02");
        state.event(EventKind.TERMINATION_NOTICE, notice);
        assertThat(on("2026-11-02").to()).isEqualTo(end);
        assertThat(on(end.toString()).status()).isEqualTo(Status.ASSOCIATE);
        assertThat(on(end.plusDays(1).toString()).status()).isEqualTo(Status.ENDED);
    }

    @Test
    @DisplayName("AV.2b, AV.3: the Council names a day, or both agree; the first of the ends holds")
    void theFirstOfTheEnds() {
        state.event(EventKind.STATUS_BEGAN, "2021-08-02");
        state.event(EventKind.TERMINATION_AGREED, "2026-02-01");
        assertThat(on("2026-11-02").to()).isEqualTo("2027-12-31");
        state.event(EventKind.TERMINATED_BY_COUNCIL, "2027-03-31");
        assertThat(on("2026-11-02").to()).isEqualTo("2027-03-31");
    }

    @Test
    @DisplayName("AIV.1b: a notice after the last day puts nothing in force")
    void tooLate() {
        state.event(EventKind.SIGNATURE, "2021-04-14");
        state.event(EventKind.NOTICE_RECEIVED, "2022-04-15");
        assertThat(on("2026-11-02").agreementInForce()).isNull();
    }

    @Test
    @DisplayName("what is struck counts no more, stays to be seen, and counted as known before")
    void struck() {
        var entry = state.event(EventKind.STATUS_BEGAN, "2021-08-02");
        var before = clock.instant().plusMillis(1);
        sleep();
        state.done("strike", "struck", String.valueOf(entry), "reason", "Cita valsts.");
        assertThat(on("2026-11-02").status()).isEqualTo(Status.NONE);
        assertThat(on("2026-11-02").events()).extracting(AgreementEvent::stands).containsExactly(false);
        assertThat(standings.of(state.agreement, AnAgreement.TODAY, before).status())
                .isEqualTo(Status.ASSOCIATE);
    }

    private static void sleep() {
        try {
            Thread.sleep(5); // the log writes milliseconds
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @DisplayName("what cannot be an event is refused with every reason")
    @CsvSource(delimiter = '|', textBlock = """
            SIGNATURE     | 2026-11-03 | yet to come
            SIGNATURE     | 2026-02-30 | write a day, a month or a year
            SIGNATURE     | 21-04      | write a day, a month or a year
            NOTHING       | 2021-04-14 | choose it from the list
            """)
    void refused(String kind, String day, String why) {
        assertThat(state.tried("event", "kind", kind, "day", day, "source", ""))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why))
                                .anySatisfy(reason -> assertThat(reason.en()).contains("Source: must be filled in")));
        assertThat(on("2026-11-02").events()).isEmpty();
    }

    @Test
    void anEndThatWasAgreedMayLieAhead() {
        state.event(EventKind.EARLIER_END, "2027-06-30");
        state.event(EventKind.SIGNATURE, "2021-04");
        assertThat(on("2026-11-02").events())
                .extracting(event -> event.day().toString())
                .containsExactly("2021-04", "2027-06-30");
    }

    @Test
    void nothingIsStruckTwiceOrOfAnotherState() {
        var entry = String.valueOf(state.event(EventKind.SIGNATURE, "2021-04-14"));
        var other = AnAgreement.opened(context);
        assertThat(other.tried("strike", "struck", entry, "reason", "x")).isInstanceOf(Outcome.Refused.class);
        state.done("strike", "struck", entry, "reason", "x");
        assertThat(state.tried("strike", "struck", entry, "reason", "x")).isInstanceOf(Outcome.Refused.class);
        assertThat(state.tried("strike", "struck", "x", "reason", " ")).isInstanceOf(Outcome.Refused.class);
    }
}
