package lv.auseklis.organisations;

import java.util.Set;

/// The data of an entry changed, by whichever act; published inside its transaction.
///
/// @param entry  the index of the act in the log
/// @param fields the names of what reads differently, as in the log (`name.lv`, `legalForm`, …)
public record RegistrationAmended(OrganisationId organisation, long entry, Set<String> fields) {}
