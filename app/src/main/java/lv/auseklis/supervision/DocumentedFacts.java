package lv.auseklis.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.criteria.Known;
import lv.auseklis.criteria.NamedFacts;
import lv.auseklis.criteria.Origin;
import lv.auseklis.criteria.Question;
import lv.auseklis.law.Rules;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.stereotype.Component;

/// The facts for criteria that officials recorded, as evidence.
@Component
class DocumentedFacts {

    private final JdbcCriteriaFacts recorded;
    private final Rules rules;

    DocumentedFacts(JdbcCriteriaFacts recorded, Rules rules) {
        this.recorded = recorded;
        this.rules = rules;
    }

    private record Read(CriteriaFacts recorded, Map<String, Object> facts) {}

    <F extends Record> Map<OrganisationId, List<Known<F>>> known(Class<F> type, Question question) {
        var known = new HashMap<OrganisationId, List<Known<F>>>();
        for (var read : read(question)) {
            var one = read.recorded();
            NamedFacts.find(type, read.facts())
                    .ifPresent(facts -> known.computeIfAbsent(one.organisation(), id -> new ArrayList<>())
                            .add(new Known<>(facts, Origin.RECORD, one.day(), RecordedFacts.source(one.reference()))));
        }
        return known;
    }

    private List<Read> read(Question question) {
        return question.once(
                DocumentedFacts.class,
                () -> recorded.list(question.only(), question.on()).stream()
                        .map(one -> new Read(
                                one, NamedFacts.split(rules.facts(one.kind().criteria(), one.typed()))))
                        .toList());
    }
}
