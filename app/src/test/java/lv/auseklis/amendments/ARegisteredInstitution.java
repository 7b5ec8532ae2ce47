package lv.auseklis.amendments;

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

/// Registered institutions with a head's account for tests, made by the real acts.
final class ARegisteredInstitution {

    static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "official");
    static final Actor OTHER_OFFICIAL = new Actor(Role.REGISTRAR, "other-official");
    static final LocalDate ENTERED = LocalDate.of(2018, 7, 12);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ARegisteredInstitution() {}

    static RegisterInstitution.Outcome.Registered entered(RegisterInstitution register, LegalForm form) {
        return AnInstitution.named("Grozāmais institūts " + NUMBER.incrementAndGet())
                .as(form)
                .registered(register, ENTERED);
    }

    /// The head of one institution, whose account nobody else has.
    static Actor head(OrganisationId organisation) {
        return new Actor(Role.INSTITUTION_HEAD, "head-" + organisation.value().toString());
    }

    static Map<String, String> typed(String... namesAndTexts) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            typed.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return typed;
    }
}
