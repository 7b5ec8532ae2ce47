package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.amendments.CouncilDecision;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.registration.FoundingCheck;
import org.springframework.stereotype.Component;

/// What the Law asks before something is recorded of an institute, by its legal status: the boxes and the answers.
@Component
class Questions {

    private final Rules rules;
    private final CouncilDecision council;

    Questions(Rules rules, CouncilDecision council) {
        this.rules = rules;
        this.council = council;
    }

    Inquiry overseer(LegalForm form, Map<String, String> typed, LocalDate on) {
        var asked = ask(List.of("L21(3)"), with(typed, "form", FoundingCheck.codeOf(form)), on);
        var agency = form == LegalForm.PUBLIC_AGENCY;
        return without(asked, agency ? List.of("form") : List.of("form", "owner"));
    }

    /// Which body decided; of institutions that are no derived public persons nothing.
    Inquiry decision(LegalForm form, Map<String, String> typed, LocalDate on) {
        return council.ask(form, typed, on);
    }

    Inquiry byLaws(LegalForm form, Map<String, String> typed, LocalDate on) {
        var steps = form == LegalForm.UNIVERSITY_INSTITUTE
                ? ask(List.of("L21.5(1)b"), typed, on)
                : Inquiry.together(on, List.of());
        return Inquiry.together(
                on, Stream.of(council.ask(form, typed, on), steps).toList());
    }

    Inquiry disposal(String source, Map<String, String> typed, LocalDate on) {
        return without(ask(List.of("L21.6(3)"), with(typed, "source", source), on), List.of("source"));
    }

    private Inquiry ask(List<String> ids, Map<String, String> typed, LocalDate on) {
        var about = with(with(typed, "on", on.toString()), "ask", "1");
        return Inquiry.of(ids.stream().map(RuleId::of).toList(), about, rules, on);
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String text) {
        var more = new HashMap<>(typed);
        more.put(name, text);
        return more;
    }

    private static Inquiry without(Inquiry asked, List<String> names) {
        var boxes = asked.boxes().stream()
                .filter(box -> !names.contains(box.name()))
                .toList();
        return new Inquiry(boxes, asked.on(), asked.flaws(), asked.findings(), asked.verdict());
    }
}
