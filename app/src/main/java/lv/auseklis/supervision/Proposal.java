package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;

/// The Council of Science proposes to remove an institution, Section 32(2).
record Proposal(UUID id, OrganisationId organisation, long entry, LocalDate day, String reasons) {}
