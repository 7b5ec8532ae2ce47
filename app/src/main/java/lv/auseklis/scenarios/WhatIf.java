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
@Cites({"C11", "AIII.1a", "AIII.1b", "AII.5a", "AX1", "AX7", "AII.3a"})
class WhatIf {

    static final RuleId MEMBERSHIP = RuleId.of("C11");

    private static final RuleId APPOINTED = RuleId.of("AII.3a");
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
        var use = uses.of(agreement, question.year(), due, question.order(), on, before);
        var findings = new ArrayList<Inquiry.Answered>();
        if (!member) {
            findings.addAll(amounts(found));
            Optional.ofNullable(use.answered()).ifPresent(findings::add);
        }
        var entitlements = entitlements(member, findings, on);
        if (rules.answers(MEMBERSHIP)) {
            findings.add(rules.ask(MEMBERSHIP, Map.of("member", member), on));
        }
        return new Side(member, found, due, use, entitlements, List.copyOf(findings));
    }

    private static List<Inquiry.Answered> amounts(SupposedContributions.Found found) {
        return found.findings().stream()
                .filter(answered ->
                        ABOUT_THE_AMOUNT.contains(answered.rule().id().value()))
                .toList();
    }

    /// An Associate Member State has what Article II leaves it; a Member State all of it (C11).
    private Map<Entitlement, Boolean> entitlements(boolean member, List<Inquiry.Answered> findings, LocalDate on) {
        var held = new EnumMap<Entitlement, Boolean>(Entitlement.class);
        for (var one : Entitlement.values()) {
            held.put(one, member);
        }
        if (!member) {
            var typed = Map.of("national", "true", "group", "STAFF", "limitedDuration", "false");
            var staff = rules.ask(APPOINTED, rules.facts(List.of(APPOINTED), typed), on);
            findings.add(staff);
            held.put(Entitlement.INDEFINITE_STAFF, staff.finding().is(Answer.YES));
        }
        return held;
    }
}
