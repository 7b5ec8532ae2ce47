package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// How many elected doctors an institution has whose direction matches its work (Section 1(1)(7)). The
/// module that holds elections implements it and goes before what officials recorded.
@FunctionalInterface
public interface ElectedDoctors {

    /// @param only the institution asked about; null asks about all. Who is missing in the answer is not known.
    Map<OrganisationId, Integer> count(@Nullable OrganisationId only, LocalDate on);
}
