package lv.auseklis.papers;

import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.Certificates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Issues certificates with the decision that they follow (Section 31). The decision stands whether or
/// not that succeeds.
@Component
class CertificateDesk implements Certificates {

    private final Registrations registrations;
    private final Issuing issuing;
    private final JdbcPapers papers;
    private final BaseUrl baseUrl;

    CertificateDesk(Registrations registrations, Issuing issuing, JdbcPapers papers, BaseUrl baseUrl) {
        this.registrations = registrations;
        this.issuing = issuing;
        this.papers = papers;
        this.baseUrl = baseUrl;
    }

    @Override
    public List<Bilingual> issue(OrganisationId organisation, Actor actor) {
        var registration = registrations.find(organisation).orElseThrow();
        try {
            var outcome = issuing.issue(Asked.about(PaperKind.CERTIFICATE, registration), actor, baseUrl.ofRequest());
            return outcome instanceof Outcome.Refused(List<Bilingual> reasons) ? reasons : List.of();
        } catch (Problem problem) { // no key, or the log is not being signed: said to the official, who tries again
            return List.of(problem.detail());
        }
    }

    @Override
    public Optional<Certificate> find(OrganisationId organisation) {
        return papers.findLatest(PaperKind.CERTIFICATE, organisation)
                .map(paper -> new Certificate(paper.number(), PaperPage.address(paper)));
    }
}
