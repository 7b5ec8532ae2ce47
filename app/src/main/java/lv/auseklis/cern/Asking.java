package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.law.Finding;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.law.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the rules of the Agreement with what is recorded, by the numbers of the State's own agreement.
@Component
class Asking {

    private final Rules rules;

    Asking(Rules rules) {
        this.rules = rules;
    }

    /// Facts by name; what is null is not known.
    static final class Known {

        private final Map<String, @Nullable Object> facts = new HashMap<>();

        static Known of(String name, @Nullable Object value) {
            return new Known().and(name, value);
        }

        Known and(String name, @Nullable Object value) {
            facts.put(name, value);
            return this;
        }
    }

    Inquiry.Answered ask(String rule, Known known, LocalDate on, Terms terms) {
        return rules.ask(RuleId.of(rule), known.facts, on, terms);
    }

    /// Facts of a rule that are written as a form has them: lists by `name.row.member`.
    Object listOf(String rule, String name, Map<String, String> rows) {
        return rules.facts(List.of(RuleId.of(rule)), rows).getOrDefault(name, List.of());
    }

    static Optional<LocalDate> day(Finding finding, String name) {
        return finding.result(name).map(LocalDate::parse);
    }
}
