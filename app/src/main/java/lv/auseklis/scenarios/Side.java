package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.SupposedContributions;
import lv.auseklis.commitments.YearUse;
import lv.auseklis.law.Inquiry;
import org.jspecify.annotations.Nullable;

/// One answer about a year: as things are, or as they would be.
///
/// @param member       whether the State is a full Member; then neither the minimum level nor the ceiling is about it
/// @param due          what is to be paid for the year, CHF; null where it cannot be determined
/// @param use          of it by the commitments
/// @param added        to the commitments by the supposed order; zero without one
/// @param entitlements which of them the State has
/// @param findings     the rules asked
record Side(
        boolean member,
        SupposedContributions.Found contribution,
        @Nullable BigDecimal due,
        YearUse use,
        BigDecimal added,
        Map<Entitlement, Boolean> entitlements,
        List<Inquiry.Answered> findings) {

    /// What full membership changes (C11). The title is the text `scenarios.entitlement.<name>`.
    enum Entitlement {
        NO_CEILING("AII.5a", Map.of()),
        INDEFINITE_STAFF("AII.3a", Map.of("national", "true", "group", "STAFF", "limitedDuration", "false")),
        COUNCIL_VOTE("AII.2a", Map.of("right", "VOTE", "closed", "false")),
        POLICY_COMMITTEE("AII.2d", Map.of("right", "SPEAK", "ordinary", "true"));

        private final String rule;
        private final Map<String, String> facts;

        Entitlement(String rule, Map<String, String> facts) {
            this.rule = rule;
            this.facts = facts;
        }

        /// That limits an Associate Member State.
        String rule() {
            return rule;
        }

        /// That the rule is asked with about an Associate Member State: YES means that it has the entitlement.
        /// None where the rule only limits.
        Map<String, String> facts() {
            return facts;
        }
    }

    @Nullable
    BigDecimal minimum() {
        return member ? null : contribution.minimum();
    }

    @Nullable
    BigDecimal part() {
        return member ? null : contribution.part();
    }

    boolean has(Entitlement entitlement) {
        return entitlements.getOrDefault(entitlement, false);
    }
}
