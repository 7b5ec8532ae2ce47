package lv.auseklis.supervision;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what is known of institutions: all of one, or of every institution what may be a
/// ground. Either way the number of queries does not depend on how many institutions there are.
@Component
class Dossiers {

    private final JdbcDossiers dossiers;
    private final JdbcRemovalCases cases;
    private final RemovalTerms terms;
    private final List<Activity> activities;

    Dossiers(JdbcDossiers dossiers, JdbcRemovalCases cases, RemovalTerms terms, List<Activity> activities) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.terms = terms;
        this.activities = activities;
    }

    Dossier of(OrganisationId organisation, LocalDate today) {
        return new Dossier(
                organisation,
                dossiers.listFindings(organisation),
                dossiers.listRequests(organisation),
                dossiers.listEvidence(organisation),
                dossiers.listProposals(organisation),
                cases.listOf(organisation),
                lastDays(organisation, today).getOrDefault(organisation, Activity.LastDays.UNKNOWN));
    }

    /// Every institution about which something may have to be done, with what that is about.
    Collection<Dossier> suspects(LocalDate today) {
        var findings = dossiers.listBreaches().stream().collect(groupingBy(InspectionFinding::organisation));
        var requests = dossiers.listUnanswered().stream().collect(groupingBy(InformationRequest::organisation));
        var evidence = dossiers.listGrounds(today).stream().collect(groupingBy(Evidence::organisation));
        var proposals = dossiers.listProposals().stream().collect(groupingBy(Proposal::organisation));
        var known = cases.list().stream().collect(groupingBy(RemovalCase::organisation));
        var inactive = inactive(today);
        var all = new HashSet<OrganisationId>(findings.keySet());
        List.<Set<OrganisationId>>of(
                        requests.keySet(), evidence.keySet(), proposals.keySet(), known.keySet(), inactive.keySet())
                .forEach(all::addAll);
        return all.stream()
                .map(organisation -> new Dossier(
                        organisation,
                        findings.getOrDefault(organisation, List.of()),
                        requests.getOrDefault(organisation, List.of()),
                        evidence.getOrDefault(organisation, List.of()),
                        proposals.getOrDefault(organisation, List.of()),
                        known.getOrDefault(organisation, List.of()),
                        inactive.getOrDefault(organisation, Activity.LastDays.UNKNOWN)))
                .toList();
    }

    /// Those whose year without project and paper is over.
    private Map<OrganisationId, Activity.LastDays> inactive(LocalDate today) {
        var days = new HashMap<>(lastDays(null, today));
        days.values().removeIf(known -> {
            var last = known.last();
            return last == null
                    || terms.end(RemovalGround.INACTIVITY, last)
                            .filter(today::isAfter)
                            .isEmpty();
        });
        return days;
    }

    private Map<OrganisationId, Activity.LastDays> lastDays(@Nullable OrganisationId only, LocalDate today) {
        var days = new HashMap<OrganisationId, Activity.LastDays>();
        activities.forEach(activity -> activity.lastDays(only, today)
                .forEach((organisation, known) -> days.merge(organisation, known, Activity.LastDays::or)));
        return days;
    }
}
