package lv.auseklis.criteria;

import java.util.Map;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.OrganisationId;

/// As which kind of applicant institutions were entered, and so by which criteria they are judged.
@FunctionalInterface
public interface ApplicantKinds {

    /// Of who is missing in the answer the legal status decides.
    Map<OrganisationId, Applicant> kinds(Question question);
}
