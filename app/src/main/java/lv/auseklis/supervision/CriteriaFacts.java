package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.OrganisationId;

/// Facts for criteria that an official recorded on the strength of a document.
///
/// @param kind  whose criteria ask for them
/// @param day   the day that the document is about
/// @param typed the facts by the names of the boxes
record CriteriaFacts(
        UUID id,
        OrganisationId organisation,
        long entry,
        Applicant kind,
        LocalDate day,
        Map<String, String> typed,
        String reference) {}
