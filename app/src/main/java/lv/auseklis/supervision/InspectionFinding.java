package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;

/// What an inspection of an institution found, Section 29(2).
///
/// @param until the last day on which a repeated violation still counts with this one, Section 32(1)(3)
record InspectionFinding(
        UUID id,
        OrganisationId organisation,
        long entry,
        LocalDate day,
        FindingKind kind,
        LocalDate until,
        String text,
        String reference) {}
