package lv.auseklis.organisations;

import java.time.Clock;
import java.time.ZoneId;
import lv.auseklis.access.Demonstration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock of the program: Riga time, and in demonstration mode one that the sample acts can set and
/// visitors can put forward.
@Configuration(proxyBeanMethods = false)
class RegisterTime {

    static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    @Bean
    Clock clock(Demonstration demonstration) {
        var machine = Clock.system(RIGA);
        return demonstration.on() ? new DemonstrationClock(machine) : machine;
    }
}
