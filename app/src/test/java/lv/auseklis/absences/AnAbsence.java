package lv.auseklis.absences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import org.springframework.context.ApplicationContext;

/// The absence of an official, recorded by the act of the ministry.
public final class AnAbsence {

    public static final Actor MINISTRY = new Actor(Role.MINISTRY, "ministry");

    private AnAbsence() {}

    /// Of some official of the Register, in which the deputy stands in on the day and the ten days after.
    public static void withDeputy(ApplicationContext context, Actor deputy, LocalDate day) {
        if (!context.getBean(Absences.class).standsIn(deputy, day)) {
            recorded(context, "away-" + System.nanoTime(), deputy.account(), day, day.plusDays(10));
        }
    }

    /// Of an official of the Register.
    public static void recorded(
            ApplicationContext context, String account, String deputy, LocalDate first, LocalDate last) {
        var command = new RecordAbsence.Command(account, Role.REGISTRAR, deputy, first, last);
        assertThat(context.getBean(RecordAbsence.class).record(command, MINISTRY, first))
                .isEqualTo(new Outcome.Done());
    }
}
