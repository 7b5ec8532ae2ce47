package lv.auseklis.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    Rulebook rulebook() {
        return Rulebook.loadInBackground();
    }

    @Bean
    Settings settings() {
        return Settings.loadInBackground();
    }

    @Bean
    LegalCalendar legalCalendar() {
        return LegalCalendar.loadInBackground();
    }

    @Bean
    LegalTime legalTime(Rulebook rulebook, Settings settings, LegalCalendar calendar) {
        return new LegalTime(rulebook, settings, calendar);
    }
}
