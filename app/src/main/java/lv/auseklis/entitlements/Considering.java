package lv.auseklis.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.StatusOnDay;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.Rules;
import lv.auseklis.law.Settings;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers whether a firm's offer or a person may be considered, for a notice, on a day: first the status, then the
/// offer or the person, then what suspends and what a suspension leaves alone, then how long it would run.
@Component
@Cites({"AII.3a", "AII.4a", "AX8", "AX9", "AX11", "AX12", "AX13"})
class Considering {

    private final StatusOnDay status;
    private final JdbcSuspensions suspensions;
    private final Rules rules;
    private final Rulebook rulebook;
    private final Settings settings;

    Considering(StatusOnDay status, JdbcSuspensions suspensions, Rules rules, Rulebook rulebook, Settings settings) {
        this.status = status;
        this.suspensions = suspensions;
        this.rules = rules;
        this.rulebook = rulebook;
        this.settings = settings;
    }

    /// @param answer   YES, NO or UNDETERMINED
    /// @param reasons  in words, the deciding ones first
    /// @param findings the rules asked, with their articles
    record Considered(Answer answer, List<Bilingual> reasons, List<Inquiry.Answered> findings) {}

    /// @param typed `kind` (`offer`, or `staff`, `fellow`, `student`, `associate`), and for the rules: `originates`,
    ///              `national`, `limitedDuration`, `published`, `running`, `runsTo`; what is empty is not known
    Considered ask(Agreement agreement, Map<String, String> typed, LocalDate on, Instant before) {
        var held = status.of(agreement, on, before);
        var findings = new ArrayList<Inquiry.Answered>();
        var reasons = new ArrayList<Bilingual>();
        if (!held.associate()) {
            reasons.add(
                    new Bilingual(
                            "Tajā dienā asociētās dalībvalsts statusa nav, tāpēc Līguma tiesību nav.",
                            "There is no status of Associate Member State on that day, and so no entitlement of the Agreement."));
            return new Considered(Answer.NO, reasons, List.of(held.status()));
        }
        var offer = typed.getOrDefault("kind", "offer").equals("offer");
        var answer = ask(offer ? "AII.4a" : "AII.3a", person(typed), on, findings);
        var from = suspendedFrom(agreement, held, typed, on, before);
        if (from.isPresent()) {
            var known = facts(
                    "published", Day.find(typed.getOrDefault("published", "")).orElse(null));
            known.put("suspendedFrom", from.get());
            known.put("running", flag(typed, "running"));
            answer = answer.and(ask("AX11", known, on, findings));
        }
        findings.addAll(held.arrears().stream()
                .filter(one -> !one.finding().is(Answer.NO))
                .toList());
        if (from.isEmpty()
                && held.arrears().stream().anyMatch(one -> one.finding().is(Answer.UNDETERMINED))) {
            answer = answer.and(Answer.UNDETERMINED);
        }
        var ends = facts("runsTo", Day.find(typed.getOrDefault("runsTo", "")).orElse(null));
        ends.put("statusTo", held.to());
        answer = answer.and(ask("AX13", ends, on, findings));
        return new Considered(answer, reasons, findings);
    }

    private static Map<String, @Nullable Object> facts(String name, @Nullable Object value) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put(name, value);
        return facts;
    }

    private Map<String, @Nullable Object> person(Map<String, String> typed) {
        var about = new HashMap<>(typed);
        about.put("group", typed.getOrDefault("kind", "").toUpperCase(java.util.Locale.ROOT));
        var facts = new HashMap<String, @Nullable Object>(
                rules.facts(List.of(RuleId.of("AII.3a"), RuleId.of("AII.4a")), about));
        return facts;
    }

    private static @Nullable Boolean flag(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "");
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    private Answer ask(
            String rule, Map<String, @Nullable Object> known, LocalDate on, List<Inquiry.Answered> findings) {
        var id = RuleId.of(rule);
        var finding = rules.judge(id, known, on);
        findings.add(new Inquiry.Answered(rulebook.get(id), finding, List.of()));
        return finding.answer();
    }

    /// The first day of what suspends this kind on the day; empty where nothing does.
    private Optional<LocalDate> suspendedFrom(
            Agreement agreement, StatusOnDay.Held held, Map<String, String> typed, LocalDate on, Instant before) {
        var kind = typed.getOrDefault("kind", "offer");
        var days = new ArrayList<LocalDate>();
        SuspensionBook.holding(suspensions.listOf(agreement.id(), before), on).stream()
                .filter(one -> covers(one.scope(), kind, on))
                .map(Suspension::day)
                .forEach(days::add);
        Optional.ofNullable(held.suspendedFrom()).ifPresent(days::add);
        return days.stream().min(LocalDate::compareTo);
    }

    /// Whether a suspension takes away this kind. Associates are counted but not named among those suspended.
    private boolean covers(Scope scope, String kind, LocalDate on) {
        return switch (scope) {
            case ALL -> true;
            case PROCUREMENT -> kind.equals("offer");
            case PERSONNEL -> named(on).contains(kind);
        };
    }

    private Set<String> named(LocalDate on) {
        var groups = settings.on(on, RuleId.of("AX9")).list("cern.suspension_personnel_scope");
        return groups.stream()
                .map(group -> group.endsWith("s") ? group.substring(0, group.length() - 1) : group)
                .collect(java.util.stream.Collectors.toSet());
    }
}
