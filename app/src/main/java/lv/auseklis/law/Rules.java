package lv.auseklis.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All rules that the program answers, by id. Asking one gives the finding for the law of the day asked about.
@Component
public class Rules {

    private final Map<RuleId, Answerable> answerable = new HashMap<>();
    private final Rulebook rulebook;
    private final Settings settings;

    /// A class that answers a rule, with the shape of its facts. The rule itself is looked up when it is asked, so that
    /// the start of the program does not wait for the catalogue.
    record Answerable(RuleId id, Rule<? extends Record> rule, FactsShape shape) {}

    Rules(List<Rule<? extends Record>> rules, Rulebook rulebook, Settings settings) {
        this.rulebook = rulebook;
        this.settings = settings;
        for (var rule : rules) {
            var id = answered(rule);
            var before = answerable.put(id, new Answerable(id, rule, FactsShape.of(rule.getClass())));
            if (before != null) {
                throw new IllegalStateException("Two classes answer " + id);
            }
        }
    }

    static RuleId answered(Rule<?> rule) {
        var cites = rule.getClass().getAnnotation(Cites.class);
        if (cites == null || cites.value().length == 0) {
            throw new IllegalStateException(rule.getClass() + " cites no rule");
        }
        return RuleId.of(cites.value()[0]);
    }

    Optional<Answerable> find(RuleId id) {
        return Optional.ofNullable(answerable.get(id));
    }

    LegalRule legal(Answerable found) {
        return rulebook.get(found.id());
    }

    public boolean answers(RuleId id) {
        return answerable.containsKey(id);
    }

    public List<RuleId> list() {
        return answerable.keySet().stream().sorted().toList();
    }

    /// Answers a rule from facts of its own type.
    ///
    /// @throws ClassCastException if the facts are of another rule
    public <F extends Record> Finding judge(RuleId id, F facts, LocalDate on) {
        var found = find(id).orElseThrow(() -> new IllegalStateException("No class answers " + id));
        var legal = legal(found);
        return judge(found, legal, facts, on, Terms.NONE);
    }

    /// The facts that a form with the boxes of these rules holds, by name. What is empty or cannot be read is left out.
    public Map<String, Object> facts(List<RuleId> ids, Map<String, String> typed) {
        var shapes = ids.stream().map(this::find).flatMap(Optional::stream).map(Answerable::shape);
        return new FactForm(shapes.toList(), typed).known();
    }

    /// Answers a rule from facts by their names; what is not named is not known, and what it does not ask for is not
    /// read.
    public Finding judge(RuleId id, Map<String, ?> facts, LocalDate on) {
        return judge(id, facts, on, Terms.NONE);
    }

    private Finding judge(RuleId id, Map<String, ?> facts, LocalDate on, Terms terms) {
        var found = find(id).orElseThrow(() -> new IllegalStateException("No class answers " + id));
        var shape = found.shape();
        var values =
                shape.fields().stream().map(field -> facts.get(field.name())).toArray();
        return judge(found, legal(found), FactsReader.construct(shape.type(), values), on, terms);
    }

    /// The same, with the rule that it answers.
    public Inquiry.Answered ask(RuleId id, Map<String, ?> facts, LocalDate on) {
        return ask(id, facts, on, Terms.NONE);
    }

    /// The same by the numbers of another agreement.
    public Inquiry.Answered ask(RuleId id, Map<String, ?> facts, LocalDate on, Terms terms) {
        return new Inquiry.Answered(rulebook.get(id), judge(id, facts, on, terms), List.of());
    }

    @SuppressWarnings("unchecked")
    private <F extends Record> Finding judge(Answerable found, LegalRule legal, F facts, LocalDate on, Terms terms) {
        var finding = outOfForce(legal, on)
                .orElseGet(
                        () -> ((Rule<F>) found.rule()).judge(facts, new LawOn(legal, on, rulebook, settings, terms)));
        return found.rule().getClass().isAnnotationPresent(Adverse.class) ? finding.asAdverse() : finding;
    }

    private Optional<Finding> outOfForce(LegalRule rule, LocalDate on) {
        var law = new LawOn(rule, on, rulebook, settings, Terms.NONE);
        return InForce.reasonAgainst(rule, on, law.settings())
                .map(reason -> law.because("{0}", "{0}", reason).finding(Answer.NOT_IN_FORCE));
    }
}
