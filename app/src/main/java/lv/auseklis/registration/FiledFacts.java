package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.auseklis.criteria.ApplicantKinds;
import lv.auseklis.criteria.Known;
import lv.auseklis.criteria.NamedFacts;
import lv.auseklis.criteria.Origin;
import lv.auseklis.criteria.Question;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Applicant;
import lv.auseklis.law.Rules;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.stereotype.Component;

/// The applicants' own lists as evidence: what stands in an application, about the day on which it was last filed.
@Component
class FiledFacts implements ApplicantKinds {

    private static final Bilingual SOURCE = new Bilingual("iesniegums", "application");

    private final JdbcApplications applications;
    private final Rules rules;

    FiledFacts(JdbcApplications applications, Rules rules) {
        this.applications = applications;
        this.rules = rules;
    }

    /// An application read as facts.
    private record Filed(OrganisationId holder, Applicant kind, LocalDate about, Map<String, Object> facts) {}

    <F extends Record> Map<OrganisationId, List<Known<F>>> known(Class<F> type, Question question) {
        var known = new HashMap<OrganisationId, List<Known<F>>>();
        for (var filed : filed(question)) {
            NamedFacts.find(type, filed.facts())
                    .filter(facts -> !filed.about().isAfter(question.on()))
                    .ifPresent(facts -> known.put(
                            filed.holder(), List.of(new Known<>(facts, Origin.APPLICATION, filed.about(), SOURCE))));
        }
        return known;
    }

    @Override
    public Map<OrganisationId, Applicant> kinds(Question question) {
        return filed(question).stream().collect(Collectors.toMap(Filed::holder, Filed::kind, (one, other) -> other));
    }

    private List<Filed> filed(Question question) {
        return question.once(
                FiledFacts.class,
                () -> applications.listEvidence(question.only()).stream()
                        .map(found -> new Filed(
                                found.holder(),
                                found.kind(),
                                found.filed() == null ? question.on() : found.filed(),
                                NamedFacts.split(rules.facts(found.kind().criteria(), found.typed()))))
                        .toList());
    }
}
