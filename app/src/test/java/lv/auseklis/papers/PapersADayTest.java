package lv.auseklis.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "auseklis.log.demonstration-witness=false",
            "auseklis.papers.of-institution-a-day=2",
            "auseklis.papers.a-day=3",
            "auseklis.papers.absences-a-day=1"
        })
@WithTestDatabase
@DisplayName("how many new papers the public gets in a day")
class PapersADayTest {

    private static final String SITE = "https://auseklis.example";
    private static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "test");

    @Autowired
    Issuing issuing;

    @Autowired
    Registrations registrations;

    @Autowired
    Clock clock;

    private Outcome statement(String number, LocalDate about, Actor asker) {
        var registration =
                registrations.findByNumber(new RegisterNumber(number)).orElseThrow();
        return issuing.issue(new Asked(PaperKind.STATEMENT, registration, about, ""), asker, SITE);
    }

    private void assertTooMany(String number, LocalDate about, String what) {
        var next = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> statement(number, about, null)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status().value()).isEqualTo(429);
            assertThat(problem.detail().en()).contains(what, Written.table(Language.EN, next) + " 00:00");
            assertThat(problem.detail().lv()).contains("no " + Written.table(Language.LV, next));
        });
    }

    @Test
    @DisplayName("L27(2)b: the third about one institution and the fourth about any waits; what is there is handed out")
    void theBounds() {
        var day = LocalDate.of(2020, 3, 2);
        var first = statement("ZI-0003", day, null);
        assertThat(first).isInstanceOf(Outcome.Issued.class);
        assertThat(statement("ZI-0003", day.plusDays(1), null)).isInstanceOf(Outcome.Issued.class);
        assertTooMany("ZI-0003", day.plusDays(2), "papers about this institution");
        assertThat(statement("ZI-0003", day, null)).isEqualTo(first);
        assertThat(statement("ZI-0009", day, null)).isInstanceOf(Outcome.Issued.class);
        assertTooMany("ZI-0009", day.plusDays(1), "papers about entries");
        assertThat(statement("ZI-0009", day.plusDays(1), OFFICIAL)).isInstanceOf(Outcome.Issued.class);
    }

    @Test
    @DisplayName("L27(3): statements of absence have a bound of their own")
    void absences() {
        var asked = new Asked(PaperKind.ABSENCE, null, null, "Nekad nebijis institūts");
        assertThat(issuing.issue(asked, null, SITE)).isInstanceOf(Outcome.Issued.class);
        assertThat(issuing.issue(asked, null, SITE)).isInstanceOf(Outcome.Issued.class);
        var other = new Asked(PaperKind.ABSENCE, null, null, "Cits nebijis institūts");
        assertThatThrownBy(() -> issuing.issue(other, null, SITE)).hasMessageContaining("statements of absence");
    }
}
