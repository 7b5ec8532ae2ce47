package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// What officials recorded of projects, papers and doctors, by document.
@Configuration(proxyBeanMethods = false)
class RecordedFacts {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Activity recordedActivity(JdbcDossiers dossiers) {
        return (only, on) -> activity(dossiers, only, on);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ElectedDoctors recordedDoctors(JdbcDossiers dossiers) {
        return (only, on) -> doctors(dossiers, only, on);
    }

    private static Map<OrganisationId, Activity.LastDays> activity(
            JdbcDossiers dossiers, @Nullable OrganisationId only, LocalDate on) {
        var days = new HashMap<OrganisationId, Activity.LastDays>();
        dossiers.forEachLatest(
                Evidence.Kind.LAST_PROJECT,
                only,
                on,
                fact -> days.merge(
                        fact.organisation(), new Activity.LastDays(fact.day(), null), Activity.LastDays::or));
        dossiers.forEachLatest(
                Evidence.Kind.LAST_PAPER,
                only,
                on,
                fact -> days.merge(
                        fact.organisation(), new Activity.LastDays(null, fact.day()), Activity.LastDays::or));
        return days;
    }

    private static Map<OrganisationId, Integer> doctors(
            JdbcDossiers dossiers, @Nullable OrganisationId only, LocalDate on) {
        var counts = new HashMap<OrganisationId, Integer>();
        dossiers.forEachLatest(Evidence.Kind.ELECTED_DOCTORS, only, on, fact -> {
            if (fact.amount() != null) {
                counts.put(fact.organisation(), fact.amount());
            }
        });
        return counts;
    }
}
