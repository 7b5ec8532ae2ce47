package lv.auseklis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import lv.auseklis.Visitor;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.organisations.DemonstrationClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.log.demonstration-witness=false", "auseklis.notifications.work=false"})
@WithTestDatabase
@DisplayName("L30(1)b: who must act is reminded before the day and once after it")
class RemindersTest {

    @LocalServerPort
    int port;

    @Autowired
    Reminders reminders;

    @Autowired
    Clock clock;

    private void put(LocalDate day) {
        ((DemonstrationClock) clock)
                .forward(ZonedDateTime.of(day, LocalTime.NOON, clock.getZone()).toInstant());
    }

    private String page(Visitor visitor, String role) {
        return visitor.get("/en/notifications", "Cookie", visitor.signedIn(role))
                .body();
    }

    private static LocalDate due(Visitor visitor, ACase filed) {
        var shown = visitor.get(filed.path().replace("/en/", "/api/v1/"), "Authorization", Visitor.basic("registrar"))
                .body();
        var due = Pattern.compile("\"due\":\"([0-9-]+)\"").matcher(shown);
        assertThat(due.find()).isTrue();
        return LocalDate.parse(due.group(1));
    }

    @Test
    void remindedOnceEach() {
        var visitor = new Visitor(port);
        var filed = ACase.submitted(visitor, LocalDate.now(clock));
        reminders.remind();
        var due = due(visitor, filed);
        put(due.minusDays(8));
        reminders.remind();
        assertThat(page(visitor, "registrar")).doesNotContain(": " + filed.name() + ": Enter or refuse");
        put(due.minusDays(7));
        assertThat(reminders.remind()).as("one reminder").isEqualTo(1);
        assertThat(reminders.remind()).as("told once").isZero();
        assertThat(page(visitor, "registrar")).contains(": " + filed.name() + ": Enter or refuse (Section 30(1))");
        put(due.minusDays(2));
        assertThat(reminders.remind()).isZero();
        put(due);
        assertThat(reminders.remind())
                .as("the last reminder, on the day itself at the latest")
                .isEqualTo(1);
        assertThat(page(visitor, "ministry")).doesNotContain(filed.name());
        put(due.plusDays(1));
        assertThat(reminders.remind()).as("the official and the ministry").isEqualTo(2);
        assertThat(reminders.remind()).isZero();
        assertThat(page(visitor, "registrar")).contains("Late, the last day was");
        assertThat(page(visitor, "ministry")).contains("Late, the last day was", filed.name());
    }
}
