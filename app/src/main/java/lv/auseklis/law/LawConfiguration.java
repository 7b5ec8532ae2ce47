package lv.auseklis.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    Rulebook rulebook() {
        return Rulebook.load();
    }
}
