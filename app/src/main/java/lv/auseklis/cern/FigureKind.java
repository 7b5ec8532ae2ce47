package lv.auseklis.cern;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.law.RuleId;

/// The figures of a year that the contribution is computed from or compared with. The title is the text
/// `cern.figure.<name>`.
enum FigureKind {
    /// What a Member State of this size would pay; official. CHF.
    THEORETICAL_CONTRIBUTION("AIII.1a", Unit.FRANCS),
    /// The minimum level as CERN states it; goes before the computed one. CHF.
    MINIMUM_LEVEL("AIII.1b", Unit.FRANCS),
    /// By which contributions are indexed, under the corridor principle. A fraction: 0.0183 is 1.83 per cent.
    CONTRIBUTION_INDEX("AIII.1b", Unit.FRACTION),
    /// The computed Cost-Variation Index, which may differ from the one applied. A fraction.
    COST_VARIATION_INDEX("AIII.1b", Unit.FRACTION),
    /// What CERN asked for; goes before the computed contribution. CHF.
    CONTRIBUTION_CALLED("AIII.1a", Unit.FRANCS),
    /// The last day on which the contribution is to be paid.
    DUE_DAY("AIII.1d", Unit.DAY),
    /// The day on which CERN published the Annual Progress Report in this year.
    PROGRESS_REPORT("AX12", Unit.DAY);

    enum Unit {
        FRANCS,
        FRACTION,
        DAY
    }

    private final RuleId rule;
    private final Unit unit;

    FigureKind(String rule, Unit unit) {
        this.rule = RuleId.of(rule);
        this.unit = unit;
    }

    RuleId rule() {
        return rule;
    }

    Unit unit() {
        return unit;
    }

    String titleKey() {
        return "cern.figure." + name();
    }

    static Optional<FigureKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
