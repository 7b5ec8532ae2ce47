package lv.auseklis.cern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.law.Terms;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("another State is asked about with the numbers of its own agreement")
class TermsTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Standings standings;

    @Autowired
    Contributions contributions;

    @Autowired
    AgreementTerms terms;

    private AnAgreement state;

    @BeforeEach
    void open() {
        state = AnAgreement.opened(context);
    }

    private Standing standing() {
        return standings.of(state.agreement, LocalDate.of(2026, 11, 2), Moment.ALL_KNOWN);
    }

    private BigDecimal due(int year) {
        return contributions
                .find(standing(), year, Moment.ALL_KNOWN)
                .orElseThrow()
                .due();
    }

    @ParameterizedTest(name = "{0} = {1}: {2} CHF")
    @CsvSource({
        "CONTRIBUTION_SHARE, 0.1, 1200000", // as the catalogue has it
        "CONTRIBUTION_SHARE, 0.25, 3000000",
        "CONTRIBUTION_SHARE, 1, 12000000",
        "CONTRIBUTION_SHARE, '0,05', 1000000", // the minimum level holds
    })
    @DisplayName("AIII.1a: the share of the theoretical contribution")
    void share(String term, String value, BigDecimal due) {
        state.event(EventKind.NOTICE_RECEIVED, "2021-06-22");
        state.event(EventKind.PROTOCOL_DEPOSITED, "2021-07-03");
        state.figure(2024, FigureKind.MINIMUM_LEVEL, "1000000");
        state.figure(2024, FigureKind.THEORETICAL_CONTRIBUTION, "12000000");
        state.done("term", "term", term, "value", value);
        assertThat(due(2024)).isEqualByComparingTo(due);
    }

    @Test
    @DisplayName("AIII.2c: the Protocol applies after as many days as its own agreement says; the latest record holds")
    void protocol() {
        state.event(EventKind.NOTICE_RECEIVED, "2021-06-22");
        state.event(EventKind.PROTOCOL_DEPOSITED, "2021-07-03");
        assertThat(standing().from()).isEqualTo("2021-08-02");
        state.done("term", "term", "PROTOCOL_DAYS", "value", "90");
        assertThat(standing().from()).isEqualTo("2021-10-01");
        state.done("term", "term", "PROTOCOL_DAYS", "value", "60");
        assertThat(standing().from()).isEqualTo("2021-09-01");
        assertThat(terms.of(state.agreement, Instant.EPOCH)).isEqualTo(Terms.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "x, 1, Number: choose",
        "CONTRIBUTION_SHARE, 0, Value:",
        "CONTRIBUTION_SHARE, 1.1, Value:",
        "CONTRIBUTION_SHARE, 10, Value:",
        "PROTOCOL_DAYS, 121, Value:",
        "PROTOCOL_DAYS, 30.5, Value:",
        "MINIMUM_LEVEL, 100000001, Value:",
        "MINIMUM_LEVEL, -1, Value:"
    })
    @DisplayName("what is no such number is named, and nothing is recorded")
    void refused(String term, String value, String why) {
        assertThat(state.tried("term", "term", term, "value", value))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).startsWith(why)));
        assertThat(terms.of(state.agreement, Moment.ALL_KNOWN).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("Latvia’s numbers stand in the catalogue and cannot be recorded otherwise")
    void latvia() {
        var latvia = context.getBean(CernDoor.class).agreement(Agreement.LATVIA);
        assertThat(AnAgreement.of(context, latvia).tried("term", "term", "PROTOCOL_DAYS", "value", "60"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(terms.of(latvia, Moment.ALL_KNOWN)).isEqualTo(Terms.NONE);
    }

    @Test
    @DisplayName("the page shows them with their source, and the rules asked with them")
    void shown() {
        var visitor = new Visitor(port);
        var page = "/en/cern/states/" + state.agreement.state();
        state.event(EventKind.SIGNATURE, "2021-04-14");
        assertThat(visitor.get(page).body()).contains("No number is recorded").doesNotContain("Record a number");
        state.done("term", "term", "NOTIFICATION_MONTHS", "value", "24");
        assertThat(visitor.get(page).body())
                .contains("Numbers of the State’s own agreement", "AIV.1b", "2023-04-14")
                .doesNotContain("Latvia finished", "2021-08-02");
        assertThat(visitor.get("/lv/cern/valstis/" + state.agreement.state()).body())
                .contains("Valsts nolīguma skaitļi");
        var refused = visitor.post(
                visitor.signedIn("ministry"),
                page + "/act",
                Map.of("act", "term", "term", "CEILING_SHARE", "value", "7", "source", "T<1>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Value: a fraction", "value=\"T&lt;1>\"");
        assertThat(visitor.get("/api/v1/cern/states/" + state.agreement.state() + "/accession")
                        .body())
                .contains("2023-04-14");
    }
}
