package lv.auseklis.papers;

import java.util.Set;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegistrationAmended;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Issues a new certificate where an official has changed what stands on the one issued before
/// (Sections 30(3) and 31).
/// Beside the request, because the log has to sign the change first; if it fails, officials can ask
/// for it.
@Component
class CertificateAfterChange {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateAfterChange.class);

    /// What stands on a certificate and can change.
    private static final Set<String> ON_IT = Set.of("name.lv", "name.en", "legalForm");

    private final JdbcPapers papers;
    private final Registrations registrations;
    private final Issuing issuing;
    private final BaseUrl baseUrl;

    CertificateAfterChange(JdbcPapers papers, Registrations registrations, Issuing issuing, BaseUrl baseUrl) {
        this.papers = papers;
        this.registrations = registrations;
        this.issuing = issuing;
        this.baseUrl = baseUrl;
    }

    @TransactionalEventListener
    void follow(RegistrationAmended change) {
        var official = SignedIn.actor().filter(actor -> actor.may(Grant.ISSUE_PAPERS));
        if (change.fields().stream().anyMatch(ON_IT::contains) && official.isPresent()) {
            var site = baseUrl.ofRequest();
            Thread.ofVirtual().name("certificate").start(() -> issue(change.organisation(), official.get(), site));
        }
    }

    private void issue(OrganisationId organisation, Actor official, String site) {
        try {
            if (papers.findLatest(PaperKind.CERTIFICATE, organisation).isPresent()) {
                var registration = registrations.find(organisation).orElseThrow();
                issuing.issue(Asked.about(PaperKind.CERTIFICATE, registration), official, site);
            }
        } catch (Problem problem) { // no key, or the log is not being signed
            LOG.warn("No new certificate was issued: {}", problem.detail().en());
        }
    }
}
