package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.organisations.OrganisationId;

/// All that supervision knows of one institution. In the watch, only what can be a ground.
record Dossier(
        OrganisationId organisation,
        List<InspectionFinding> findings,
        List<InformationRequest> requests,
        List<Evidence> evidence,
        List<Proposal> proposals,
        List<RemovalCase> cases,
        Activity.LastDays activity) {

    /// What holds of a kind: the latest recorded.
    Optional<Evidence> latest(Evidence.Kind kind) {
        return evidence.stream().filter(fact -> fact.kind() == kind).max(Comparator.comparingLong(Evidence::entry));
    }

    /// The changes of registered data, each as last recorded.
    Stream<Evidence> changes() {
        return evidence.stream()
                .filter(fact -> fact.kind() == Evidence.Kind.CHANGE)
                .filter(fact -> evidence.stream()
                        .noneMatch(other -> other.kind() == fact.kind()
                                && other.day().equals(fact.day())
                                && other.entry() > fact.entry()));
    }

    /// The findings of a kind, in the order of their days.
    List<InspectionFinding> findings(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .sorted(Comparator.comparing(InspectionFinding::day).thenComparing(InspectionFinding::entry))
                .toList();
    }

    Optional<RemovalCase> openCase() {
        return cases.stream().filter(known -> known.state().isOpen()).findFirst();
    }

    /// Whether a case on the ground was opened since it arose.
    boolean isTakenUp(RemovalGround ground, LocalDate since) {
        return cases.stream()
                .anyMatch(known -> known.ground() == ground && !known.opened().isBefore(since));
    }
}
