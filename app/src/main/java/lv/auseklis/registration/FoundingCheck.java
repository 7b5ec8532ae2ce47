package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Applicant;
import lv.auseklis.law.FactForm;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether an institute was founded, and is overseen, as its legal status asks: Sections 21 to 21.5.
/// How it was founded is judged by the law of the day of the founding decision, so that an older
/// institute is not asked for what the Law did not ask then; its form, oversight and by-laws by the law
/// of today.
@Component
public class FoundingCheck {

    private static final String FORM = "form";
    private static final String FOUNDED = "founded";
    private static final String OWNER = "owner";
    private static final Set<String> OF_THE_REGISTER = Set.of(FORM, FOUNDED);

    private final Rules rules;

    FoundingCheck(Rules rules) {
        this.rules = rules;
    }

    /// What is asked of this application, from what was typed; before a legal status is chosen everything is.
    Inquiry ask(Application application, LocalDate today) {
        if (application.kind() != Applicant.INSTITUTE) {
            return Inquiry.together(today, List.of());
        }
        var typed = facts(application);
        var founded = Day.find(typed.getOrDefault(FOUNDED, ""))
                .filter(day -> !day.isAfter(today))
                .orElse(today);
        var form = ApplicantChecks.form(application).orElse(null);
        var asked = form == null ? LegalForm.values() : new LegalForm[] {form};
        var then = Stream.of(asked)
                .flatMap(one -> ofFounding(one, typed).stream())
                .distinct()
                .toList();
        var byLaws = form == null || form == LegalForm.UNIVERSITY_INSTITUTE
                ? List.of(RuleId.of("L21.5(1)b"))
                : List.<RuleId>of();
        var all = Inquiry.together(
                today,
                List.of(
                        inquiry(List.of(RuleId.of("L21(2)"), RuleId.of("L21(3)")), typed, today),
                        inquiry(then, typed, founded),
                        inquiry(byLaws, typed, today)));
        return shown(all, form);
    }

    private Inquiry inquiry(List<RuleId> ids, Map<String, String> typed, LocalDate on) {
        var about = new HashMap<>(typed);
        about.put("on", on.toString());
        about.put("ask", "1");
        return Inquiry.of(ids, about, rules, on);
    }

    /// What the Law asks of the founding of an institute of this form. An agency of another public person is no State
    /// institute, Section 21(3).
    private static List<RuleId> ofFounding(LegalForm form, Map<String, String> typed) {
        return switch (form) {
            case DERIVED_PUBLIC_PERSON -> List.of(RuleId.of("L21.2(1)"), RuleId.of("L21(4)"));
            case UNIVERSITY_INSTITUTE -> List.of(RuleId.of("L21.5(1)a"));
            case PUBLIC_AGENCY ->
                "OTHER".equals(typed.get(OWNER))
                        ? List.of(RuleId.of("L21.1(1)"))
                        : List.of(RuleId.of("L21.1(1)"), RuleId.of("L21(4)"));
            case UNIT_OF_HIGHER_EDUCATION,
                    UNIT_OF_PRIVATE_PERSON,
                    HIGHER_EDUCATION,
                    CAPITAL_COMPANY,
                    ASSOCIATION,
                    FOUNDATION,
                    OTHER -> List.of();
        };
    }

    private static Map<String, String> facts(Application application) {
        var facts = new HashMap<>(application.typed());
        facts.remove(FORM);
        ApplicantChecks.form(application).ifPresent(form -> facts.put(FORM, codeOf(form)));
        facts.put(FOUNDED, application.typed().getOrDefault(ApplicationForm.PREFIX + FOUNDED, ""));
        return facts;
    }

    /// The word of the rules of Section 21 for a legal status.
    public static String codeOf(LegalForm form) {
        return switch (form) {
            case CAPITAL_COMPANY, ASSOCIATION, FOUNDATION -> "PRIVATE_PERSON";
            case HIGHER_EDUCATION -> LegalForm.OTHER.name();
            default -> form.name();
        };
    }

    /// Boxes for what the Register asks anyway, or what this form need not say, are left out.
    private static Inquiry shown(Inquiry asked, @Nullable LegalForm form) {
        var hidden = new HashSet<>(OF_THE_REGISTER);
        if (form != null && form != LegalForm.UNIT_OF_HIGHER_EDUCATION && form != LegalForm.PUBLIC_AGENCY) {
            hidden.add(OWNER);
        }
        if (form == LegalForm.UNIT_OF_HIGHER_EDUCATION || form == LegalForm.UNIT_OF_PRIVATE_PERSON) {
            hidden.addAll(Set.of("overseer", "overseerName"));
        }
        var boxes = asked.boxes().stream()
                .filter(box -> !hidden.contains(box.name()))
                .toList();
        return new Inquiry(boxes, asked.on(), asked.flaws(), asked.findings(), asked.verdict());
    }

    /// What stands against the application.
    List<Bilingual> against(Application application, LocalDate today) {
        var asked = ask(application, today);
        var reasons = new ArrayList<>(asked.objections());
        for (var box : asked.boxes()) {
            if (box.value().codePoints().anyMatch(Sent::isUnfit)) {
                reasons.add(about(
                        box,
                        "satur neredzamas vai virzienu mainošas zīmes; rakstiet bez tām",
                        "has invisible characters or such that change the direction; write it without them"));
            }
            if (Day.find(box.value()).filter(day -> day.isAfter(today)).isPresent()) {
                reasons.add(about(box, "diena vēl nav pienākusi", "the day is yet to come"));
            }
        }
        return reasons;
    }

    private static Bilingual about(FactForm.Box box, String lv, String en) {
        return new Bilingual(box.label().lv() + ": " + lv, box.label().en() + ": " + en);
    }
}
