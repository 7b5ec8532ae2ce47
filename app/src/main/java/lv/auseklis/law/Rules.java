package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// All rules that the program answers, by id. Asking one gives the finding for the law of the day asked about.
@Component
public class Rules {

    private final Map<RuleId, Answerable> answerable = new TreeMap<>();
    private final Rulebook rulebook;
    private final Settings settings;

    /// A rule with the shape of its facts.
    record Answerable(LegalRule legal, Rule<? extends Record> rule, FactsShape shape) {}

    Rules(List<Rule<? extends Record>> rules, Rulebook rulebook, Settings settings) {
        this.rulebook = rulebook;
        this.settings = settings;
        for (var rule : rules) {
            var id = answered(rule);
            var before = answerable.put(id, new Answerable(rulebook.get(id), rule, FactsShape.of(rule.getClass())));
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

    public boolean answers(RuleId id) {
        return answerable.containsKey(id);
    }

    public List<RuleId> list() {
        return List.copyOf(answerable.keySet());
    }

    /// Answers a rule from facts of its own type.
    ///
    /// @throws ClassCastException if the facts are of another rule
    public <F extends Record> Finding judge(RuleId id, F facts, LocalDate on) {
        var found = find(id).orElseThrow(() -> new IllegalStateException("No class answers " + id));
        return outOfForce(found.legal(), on).orElseGet(() -> judge(found, facts, on));
    }

    @SuppressWarnings("unchecked")
    private <F extends Record> Finding judge(Answerable found, F facts, LocalDate on) {
        return ((Rule<F>) found.rule()).judge(facts, new LawOn(found.legal(), on, rulebook, settings));
    }

    private Optional<Finding> outOfForce(LegalRule rule, LocalDate on) {
        var law = new LawOn(rule, on, rulebook, settings);
        var from = rule.inForce().from();
        var to = rule.inForce().to();
        if (from != null && on.isBefore(from)) {
            return Optional.of(
                    law.because("Šī norma ir spēkā no {0}.", "This rule is in force from {0}.", Since.of(from))
                            .finding(Answer.NOT_IN_FORCE));
        }
        if (to != null && on.isAfter(to)) {
            return Optional.of(
                    law.because("Šī norma bija spēkā līdz {0}.", "This rule was in force until {0}.", Since.until(to))
                            .finding(Answer.NOT_IN_FORCE));
        }
        return changed(rule, on, law);
    }

    /// V-1: a rule with a known later change is applied only up to that day.
    private Optional<Finding> changed(LegalRule rule, LocalDate on, LawOn law) {
        var change = rule.laterChange();
        if (change == null || !change.endsRuleOn(on)) {
            return Optional.empty();
        }
        law.settings().show("law.later_change");
        return Optional.of(law.because(
                        "Šeit zināmā redakcija bija spēkā līdz grozījumam; skatiet pašreizējo likumu. {0}",
                        "The wording known here applied until a later change; see the current law. {0}", change.note())
                .finding(Answer.NOT_IN_FORCE));
    }
}
