package lv.auseklis.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.Dues;
import lv.auseklis.cern.SupposedContributions;
import lv.auseklis.commitments.SupposedUse;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.scenarios.Side.Entitlement;
import org.springframework.stereotype.Component;

/// Answers a question twice by the same rules: with what is recorded, and with what is supposed in its place.
@Component
@Cites({"C11", "AIII.1a", "AIII.1b", "AII.5a", "AX1", "AX7", "AII.2a", "AII.2d", "AII.3a"})
class WhatIf {

    static final RuleId MEMBERSHIP = RuleId.of("C11");

    private static final Set<String> ABOUT_THE_AMOUNT = Set.of("AIII.1a", "AIII.1b", "AIII.1c", "AIII.1d", "AP4");

    private final SupposedContributions contributions;
    private final SupposedUse uses;
    private final Rules rules;

    WhatIf(SupposedContributions contributions, SupposedUse uses, Rules rules) {
        this.contributions = contributions;
        this.uses = uses;
        this.rules = rules;
    }

    /// Empty where the State has no status in the year.
    ///
    /// @param before what was recorded before this moment counts
    Optional<Comparison> ask(Agreement agreement, Question question, LocalDate on, Instant before) {
        return side(agreement, Question.ofToday(question.year()), on, before).flatMap(today -> {
            var supposed = question.changesNothing() ? Optional.of(today) : side(agreement, question, on, before);
            return supposed.map(found -> new Comparison(question, today, found));
        });
    }

    private Optional<Side> side(Agreement agreement, Question question, LocalDate on, Instant before) {
        return contributions
                .find(agreement, question.year(), question.figures(), on, before)
                .map(found -> side(agreement, question, found, on, before));
    }

    private Side side(
            Agreement agreement, Question question, SupposedContributions.Found found, LocalDate on, Instant before) {
        var since = found.memberSince();
        var member = question.isMember() || since != null && since <= question.year();
        var due = member ? found.theoretical() : found.due();
        var payable = new Dues.Payable(question.year(), due, !found.official());
        var counted = uses.of(agreement, payable, question.order(), on, before);
        var findings = new ArrayList<Inquiry.Answered>();
        if (!member) {
            findings.addAll(amounts(found));
            Optional.ofNullable(counted.use().answered()).ifPresent(findings::add);
        }
        var entitlements = entitlements(member, findings, on);
        return new Side(member, found, due, counted.use(), counted.added(), entitlements, List.copyOf(findings));
    }

    private static List<Inquiry.Answered> amounts(SupposedContributions.Found found) {
        return found.findings().stream()
                .filter(answered ->
                        ABOUT_THE_AMOUNT.contains(answered.rule().id().value()))
                .toList();
    }

    /// A Member State has all of it (C11), an Associate Member State what Article II gives it.
    private Map<Entitlement, Boolean> entitlements(boolean member, List<Inquiry.Answered> findings, LocalDate on) {
        var membership = rules.ask(MEMBERSHIP, Map.of("member", member), on);
        var held = new EnumMap<Entitlement, Boolean>(Entitlement.class);
        for (var one : Entitlement.values()) {
            held.put(one, membership.finding().is(Answer.YES));
            if (!member && !one.facts().isEmpty()) {
                var answered = asAssociate(one, on);
                findings.add(answered);
                held.put(one, answered.finding().is(Answer.YES));
            }
        }
        findings.add(membership);
        return held;
    }

    private Inquiry.Answered asAssociate(Entitlement one, LocalDate on) {
        var rule = RuleId.of(one.rule());
        return rules.ask(rule, rules.facts(List.of(rule), one.facts()), on);
    }
}
