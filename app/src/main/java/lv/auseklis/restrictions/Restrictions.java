package lv.auseklis.restrictions;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.organisations.Closed;
import lv.auseklis.organisations.ClosedFields;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.PersonalField;
import org.springframework.stereotype.Component;

/// The restrictions, and what of them holds on the day on which somebody reads: the last day included.
@Component
class Restrictions implements ClosedFields {

    private final JdbcRestrictions restrictions;

    Restrictions(JdbcRestrictions restrictions) {
        this.restrictions = restrictions;
    }

    /// All about an institution, ended ones included, newest first.
    List<Restriction> listOf(OrganisationId organisation) {
        return restrictions.listOf(List.of(organisation));
    }

    /// The one that closes a field on a day.
    Optional<Restriction> find(OrganisationId organisation, PersonalField field, LocalDate today) {
        return listOf(organisation).stream()
                .filter(restriction -> restriction.field() == field && restriction.holds(today))
                .findFirst();
    }

    @Override
    public Map<OrganisationId, Closed> listClosed(Collection<OrganisationId> organisations, LocalDate day) {
        var closed = new HashMap<OrganisationId, Closed>();
        restrictions.listOf(organisations).stream()
                .collect(groupingBy(Restriction::organisation))
                .forEach((organisation, all) -> closed.put(organisation, closed(all, day)));
        return closed;
    }

    private static Closed closed(List<Restriction> all, LocalDate day) {
        var fields = new TreeMap<PersonalField, Closed.ByDecision>();
        all.stream()
                .filter(restriction -> restriction.holds(day))
                .forEach(restriction -> fields.put(restriction.field(), restriction.decisionMade()));
        return new Closed(
                fields, all.stream().mapToLong(Restriction::latest).max().orElse(-1));
    }
}
