package lv.auseklis.registration;

import java.time.LocalDate;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rules;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.stereotype.Component;

/// Answers the criteria of Section 28 for an application: from what stands in it and whatever else is known of the
/// applicant, by the law of a day.
@Component
class Criteria {

    private final Rules rules;
    private final InstitutionCriteria criteria;

    Criteria(Rules rules, InstitutionCriteria criteria) {
        this.rules = rules;
        this.criteria = criteria;
    }

    Inquiry ask(Application application, LocalDate on) {
        var form = Inquiry.of(application.kind().criteria(), application.typed(), rules, on);
        return form.answered(criteria.ofApplicant(new OrganisationId(application.id()), application.kind(), on));
    }
}
