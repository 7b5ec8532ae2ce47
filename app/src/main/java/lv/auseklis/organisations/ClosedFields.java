package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Who knows which fields of entries are closed to the public. Asked wherever the public reads; whoever reads for the
/// office, for an institution or for a court does not ask.
public interface ClosedFields {

    /// @param day on which somebody reads, not the day that is read about
    /// @return by institution; those of which nothing was ever closed are left out
    Map<OrganisationId, Closed> listClosed(Collection<OrganisationId> organisations, LocalDate day);

    /// The same of one institution.
    default Closed closed(OrganisationId organisation, LocalDate day) {
        return listClosed(List.of(organisation), day).getOrDefault(organisation, Closed.NOTHING);
    }
}
