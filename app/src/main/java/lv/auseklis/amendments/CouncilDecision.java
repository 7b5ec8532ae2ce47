package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import org.springframework.stereotype.Component;

/// Whether a decision of an institute that is a derived public person came from its scientific council,
/// Sections 21.2(2) and 21.5(2). Of other institutions nothing is asked.
@Component
public class CouncilDecision {

    /// The box in which the body that decided is chosen.
    public static final String BOX = "decidedBy";

    private final Rules rules;

    CouncilDecision(Rules rules) {
        this.rules = rules;
    }

    /// @param typed the boxes of a form
    /// @param on    the day of the decision
    public Inquiry ask(LegalForm form, Map<String, String> typed, LocalDate on) {
        var asked = new TreeMap<String, String>();
        asked.put(BOX, typed.getOrDefault(BOX, ""));
        asked.put("on", on.toString());
        asked.put("ask", "1");
        return switch (form) {
            case DERIVED_PUBLIC_PERSON -> Inquiry.of(List.of(RuleId.of("L21.2(2)")), asked, rules, on);
            case UNIVERSITY_INSTITUTE -> Inquiry.of(List.of(RuleId.of("L21.5(2)")), asked, rules, on);
            default -> Inquiry.together(on, List.of());
        };
    }
}
