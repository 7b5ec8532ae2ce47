package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.AnInstitution;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.registration.InstitutionEntered;
import org.springframework.context.ApplicationEventPublisher;

/// Registered institutes with a head's account for tests.
final class AnInstitute {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate ENTERED = LocalDate.of(2018, 7, 12);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private AnInstitute() {}

    static OrganisationId entered(RegisterInstitution register, ApplicationEventPublisher events, LegalForm form) {
        var name = "Pārvaldāmais institūts " + NUMBER.incrementAndGet();
        var registered = AnInstitution.named(name).as(form).registered(register, ENTERED);
        var organisation = registered.organisation();
        events.publishEvent(new InstitutionEntered(
                organisation, organisation.value(), head(organisation).account(), ENTERED, registered.entry()));
        return organisation;
    }

    static Actor head(OrganisationId organisation) {
        return new Actor(Role.INSTITUTION_HEAD, "head-" + organisation.value());
    }

    static Map<String, String> typed(String... namesAndTexts) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            typed.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return typed;
    }
}
