package lv.auseklis.entitlements;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.law.RuleId;

/// What a suspension takes away. The title is the text `entitlements.scope.<name>`.
enum Scope {
    PROCUREMENT("AX8"),
    /// Staff, fellows and students; associates are counted in the commitments but not named here.
    PERSONNEL("AX9"),
    ALL("AX12");

    private final RuleId rule;

    Scope(String rule) {
        this.rule = RuleId.of(rule);
    }

    RuleId rule() {
        return rule;
    }

    static Optional<Scope> find(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.name().equals(name))
                .findFirst();
    }
}
