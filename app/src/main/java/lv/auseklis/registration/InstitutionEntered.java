package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.organisations.OrganisationId;

/// An institution was entered on an application; published in the transaction of the decision.
///
/// @param account who applied for it
/// @param entry   the decision in the log
public record InstitutionEntered(
        OrganisationId organisation, UUID application, String account, LocalDate day, long entry) {}
