package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.auseklis.criteria.ElectedPersons;
import lv.auseklis.criteria.Known;
import lv.auseklis.criteria.Origin;
import lv.auseklis.criteria.Outputs;
import lv.auseklis.criteria.Projects;
import lv.auseklis.criteria.Question;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.rules.Degree;
import lv.auseklis.organisations.rules.Output;
import lv.auseklis.organisations.rules.OutputKind;
import lv.auseklis.organisations.rules.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// What officials recorded of projects, papers and doctors, by document: for the year of inactivity and as evidence of
/// criteria.
@Configuration(proxyBeanMethods = false)
class RecordedFacts {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Activity recordedActivity(JdbcDossiers dossiers) {
        return (only, on) -> activity(dossiers, only, on);
    }

    @Bean
    ElectedPersons recordedElectedPersons(JdbcDossiers dossiers) {
        return question -> known(dossiers, Evidence.Kind.ELECTED_DOCTORS, question, RecordedFacts::doctors);
    }

    @Bean
    Outputs recordedOutputs(JdbcDossiers dossiers) {
        return question -> known(
                dossiers,
                Evidence.Kind.LAST_PAPER,
                question,
                fact -> new Outputs.Facts(atLeast(OutputKind.ARTICLE, fact)));
    }

    @Bean
    Projects recordedProjects(JdbcDossiers dossiers) {
        return question -> known(
                dossiers,
                Evidence.Kind.LAST_PROJECT,
                question,
                fact -> new Projects.Facts(atLeast(OutputKind.PROJECT, fact)));
    }

    private static <F extends Record> Map<OrganisationId, List<Known<F>>> known(
            JdbcDossiers dossiers, Evidence.Kind kind, Question question, Function<Evidence, F> read) {
        var known = new HashMap<OrganisationId, List<Known<F>>>();
        dossiers.forEach(
                kind,
                question.only(),
                question.on(),
                fact -> known.computeIfAbsent(fact.organisation(), one -> new ArrayList<>())
                        .add(new Known<>(read.apply(fact), Origin.RECORD, fact.day(), source(fact.reference()))));
        return known;
    }

    static Bilingual source(String reference) {
        return new Bilingual(
                "amatpersonas reģistrēts dokuments („" + reference + "”)",
                "document recorded by an official (‘" + reference + "’)");
    }

    /// That many elected doctors whose direction matches; nothing is said of others.
    private static ElectedPersons.Facts doctors(Evidence fact) {
        var amount = fact.amount() == null ? 0 : fact.amount();
        return new ElectedPersons.Facts(
                amount == 0
                        ? List.of()
                        : List.of(new Worker(amount, null, Degree.DOCTOR, null, true, true, null, null, null)));
    }

    /// One of a kind on the day; whether there were others is not known.
    private static List<Output> atLeast(OutputKind kind, Evidence fact) {
        return List.of(new Output(kind, fact.day(), fact.day(), null), new Output(null, null, null, null));
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
}
