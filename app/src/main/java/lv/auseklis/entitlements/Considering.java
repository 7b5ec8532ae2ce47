package lv.auseklis.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.law.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers whether a firm's offer or a person may be considered, for a notice, on a day: first the status, then the
/// offer or the person, then what suspends and what a suspension leaves alone, then how long it would run.
@Component
@Cites({"AII.3a", "AII.4a", "AX8", "AX9", "AX11", "AX12", "AX13"})
public class Considering {

    private static final List<RuleId> RULES =
            Stream.of("AII.3a", "AII.4a", "AX11", "AX13").map(RuleId::of).toList();

    private final StateOnDay states;
    private final JdbcSuspensions suspensions;
    private final Rules rules;
    private final Settings settings;

    Considering(StateOnDay states, JdbcSuspensions suspensions, Rules rules, Settings settings) {
        this.states = states;
        this.suspensions = suspensions;
        this.rules = rules;
        this.settings = settings;
    }

    /// @param answer   YES, NO or UNDETERMINED
    /// @param reasons  in words, the deciding ones first
    /// @param findings the rules asked, with their articles
    public record Considered(Answer answer, List<Bilingual> reasons, List<Inquiry.Answered> findings) {}

    /// @param typed `kind` (`offer`, or `staff`, `fellow`, `student`, `associate`), and for the rules: `originates`,
    ///              `national`, `limitedDuration`, `published`, `running`, `runsTo`; what is empty is not known
    public Considered ask(Agreement agreement, Map<String, String> typed, LocalDate on, Instant before) {
        var held = states.withDues(agreement, on, before);
        var findings = new ArrayList<Inquiry.Answered>();
        var reasons = new ArrayList<Bilingual>();
        if (!held.state().associate()) {
            reasons.add(
                    new Bilingual(
                            "Tajā dienā asociētās dalībvalsts statusa nav, tāpēc Līguma tiesību nav.",
                            "There is no status of Associate Member State on that day, and so no entitlement of the Agreement."));
            return new Considered(Answer.NO, reasons, List.of(held.state().status()));
        }
        var kind = typed.getOrDefault("kind", "offer");
        var facts = facts(kind, typed);
        facts.put("statusTo", held.state().to());
        var answer = ask(kind.equals("offer") ? "AII.4a" : "AII.3a", facts, on, findings);
        var from = suspendedFrom(agreement, held, kind, on, before);
        if (from.isPresent()) {
            facts.put("suspendedFrom", from.get());
            answer = answer.and(ask("AX11", facts, on, findings));
        }
        findings.addAll(held.arrears().stream()
                .filter(one -> !one.finding().is(Answer.NO))
                .toList());
        if (from.isEmpty()
                && held.arrears().stream().anyMatch(one -> one.finding().is(Answer.UNDETERMINED))) {
            answer = answer.and(Answer.UNDETERMINED);
        }
        answer = answer.and(ask("AX13", facts, on, findings));
        return new Considered(answer, reasons, findings);
    }

    /// What was typed, by the names of the rules; what is empty or cannot be read is not known.
    private Map<String, @Nullable Object> facts(String kind, Map<String, String> typed) {
        var about = new HashMap<>(typed);
        about.put("group", kind.toUpperCase(Locale.ROOT));
        return new HashMap<String, @Nullable Object>(rules.facts(RULES, about));
    }

    private Answer ask(
            String rule, Map<String, @Nullable Object> known, LocalDate on, List<Inquiry.Answered> findings) {
        var answered = rules.ask(RuleId.of(rule), known, on);
        findings.add(answered);
        return answered.finding().answer();
    }

    /// The first day of what suspends this kind on the day; empty where nothing does.
    private Optional<LocalDate> suspendedFrom(
            Agreement agreement, StateOnDay.Owing held, String kind, LocalDate on, Instant before) {
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
                .collect(Collectors.toSet());
    }
}
