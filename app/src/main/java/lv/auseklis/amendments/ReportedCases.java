package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Sent;
import lv.auseklis.registration.Step;
import org.springframework.stereotype.Component;

/// Finds what an address names for whoever may see it: a case, or one's own report in the making.
@Component
class ReportedCases {

    private final InstitutionCase institutions;
    private final JdbcReportDrafts drafts;
    private final Registrations registrations;
    private final Representatives representatives;

    /// A case, or a report in the making.
    ///
    /// @param sent   whether it is a case
    /// @param acting whether the reader acts for the institution
    /// @param back   where it is read or written
    record Case(UUID id, Registration registration, boolean sent, List<Step> steps, boolean acting, Address back) {}

    ReportedCases(
            InstitutionCase institutions,
            JdbcReportDrafts drafts,
            Registrations registrations,
            Representatives representatives) {
        this.institutions = institutions;
        this.drafts = drafts;
        this.registrations = registrations;
        this.representatives = representatives;
    }

    Case find(String id, Actor actor, LocalDate today) {
        return Sent.id(id)
                .flatMap(drafts::unsent)
                .filter(draft -> draft.account().equals(actor.account()))
                .filter(draft -> representatives.represents(actor, draft.organisation(), today))
                .flatMap(draft -> registrations
                        .find(draft.organisation())
                        .map(found -> new Case(draft.id(), found, false, List.of(), true, ChangePage.address(found))))
                .orElseGet(() -> sent(institutions.amendment(id, actor, today), actor, today));
    }

    private Case sent(Amendment amendment, Actor actor, LocalDate today) {
        return new Case(
                amendment.id(),
                institutions.of(amendment),
                true,
                amendment.steps(),
                representatives.represents(actor, amendment.organisation(), today),
                amendment.page());
    }
}
