package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.amendments.Representatives;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.springframework.stereotype.Component;

/// Writes what is done about the governance and property of an institute: one entry in the log for each act, in its
/// transaction. Property has ids of its own in the log, so that nobody counts what an institute has.
@Component
class GovernanceBook {

    static final String REGISTER = "governance";

    private final Ledger ledger;
    private final Registrations registrations;
    private final Representatives representatives;
    private final JdbcRecorded recorded;

    GovernanceBook(Ledger ledger, Registrations registrations, Representatives representatives, JdbcRecorded recorded) {
        this.ledger = ledger;
        this.registrations = registrations;
        this.representatives = representatives;
        this.recorded = recorded;
    }

    /// What an act is about, held until its transaction ends.
    ///
    /// @param reasons what stands against any act of this person about it today
    record Held(OrganisationId organisation, LegalForm form, List<Bilingual> reasons) {

        boolean isDerivedPublicPerson() {
            return GovernanceBook.isDerivedPublicPerson(form);
        }
    }

    static boolean isDerivedPublicPerson(LegalForm form) {
        return form == LegalForm.DERIVED_PUBLIC_PERSON || form == LegalForm.UNIVERSITY_INSTITUTE;
    }

    Held held(OrganisationId organisation, Actor actor, LocalDate today) {
        ledger.hold(List.of(organisation.value()));
        var registration = registrations
                .find(organisation)
                .orElseThrow(() -> new IllegalArgumentException("There is no such institution"));
        var reasons = new ArrayList<>(representatives.against(actor, organisation, today));
        var form = form(registration, today);
        if (form.isEmpty()) {
            reasons.add(new Bilingual(
                    "Institūcijas reģistrā vairs nav (32. pants).",
                    "The institution is no longer registered (Section 32)."));
        }
        return new Held(organisation, form.orElse(LegalForm.OTHER), reasons);
    }

    /// The legal status of an institution that stands in the Register on the day.
    static Optional<LegalForm> form(Registration registration, LocalDate day) {
        return registration
                .about(day)
                .filter(statement -> statement.status() == Status.REGISTERED)
                .map(statement -> statement.particulars().legalForm());
    }

    /// Records texts that are open to all.
    Outcome record(OrganisationId organisation, String act, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<>(texts);
        kept.values().removeIf(String::isBlank);
        var entry = ledger.append(Fact.of(REGISTER, organisation.value(), act, kept), actor)
                .index();
        recorded.add(organisation, new Recorded(UUID.randomUUID(), entry, act, kept));
        return new Outcome.Done(entry);
    }

    /// @return the index of the entry
    long append(UUID property, String act, SortedMap<String, String> fields, Actor actor) {
        fields.values().removeIf(String::isBlank);
        return ledger.append(Fact.of(REGISTER, property, act, fields), actor).index();
    }
}
