package lv.auseklis.cern;

import java.util.Arrays;
import java.util.Optional;

/// The figures of a year that the contribution is computed from or compared with, those of all of CERN that a
/// return is measured against, and what a post at CERN costs. The title is the text `cern.figure.<name>`.
enum FigureKind {
    /// What a Member State of this size would pay; official (Q-7, AIII.1a). CHF.
    THEORETICAL_CONTRIBUTION(Unit.FRANCS),
    /// The minimum level as CERN states it; goes before the computed one (Q-5, AIII.1b). CHF.
    MINIMUM_LEVEL(Unit.FRANCS),
    /// By which contributions are indexed, under the corridor principle. A fraction: 0.0183 is 1.83 per cent.
    CONTRIBUTION_INDEX(Unit.FRACTION),
    /// The computed Cost-Variation Index, which may differ from the one applied. A fraction.
    COST_VARIATION_INDEX(Unit.FRACTION),
    /// What CERN asked for; goes before the computed contribution. CHF.
    CONTRIBUTION_CALLED(Unit.FRANCS),
    /// The last day on which the contribution is to be paid (Q-8, AIII.1d).
    DUE_DAY(Unit.DAY),
    /// The day on which CERN published the Annual Progress Report in this year (Q-18, AX12).
    PROGRESS_REPORT(Unit.DAY),
    /// The value of all supply contracts of CERN, whatever their origin. CHF.
    SUPPLY_CONTRACTS(Unit.FRANCS, Subject.RETURN),
    /// The value of all service contracts of CERN, civil engineering included. CHF.
    SERVICE_CONTRACTS(Unit.FRANCS, Subject.RETURN),
    /// Which part of the budget of CERN the State pays. A fraction: 0.0011 is 0.11 per cent.
    BUDGET_SHARE(Unit.SHARE, Subject.RETURN),
    /// What one post of staff costs CERN in a year (AX6). CHF.
    STAFF_COST(Unit.FRANCS, Subject.POST),
    /// What one fellow costs CERN in a year. CHF.
    FELLOW_COST(Unit.FRANCS, Subject.POST),
    /// What one student costs CERN in a year. CHF.
    STUDENT_COST(Unit.FRANCS, Subject.POST);

    enum Unit {
        FRANCS,
        FRACTION,
        /// A fraction from 0 to 1.
        SHARE,
        DAY
    }

    private enum Subject {
        CONTRIBUTION,
        RETURN,
        POST
    }

    private final Unit unit;
    private final Subject subject;

    FigureKind(Unit unit) {
        this(unit, Subject.CONTRIBUTION);
    }

    FigureKind(Unit unit, Subject subject) {
        this.unit = unit;
        this.subject = subject;
    }

    Unit unit() {
        return unit;
    }

    /// Whether a year of which it is recorded is one of the contribution; what a return is measured against and what
    /// a post costs make none.
    boolean makesYear() {
        return subject == Subject.CONTRIBUTION;
    }

    String titleKey() {
        return "cern.figure." + name();
    }

    static Optional<FigureKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
