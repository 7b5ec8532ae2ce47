package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.AnInstitution;
import lv.auseklis.organisations.RegisterInstitution;

/// Registered institutions for tests, entered by the real act.
final class ASupervised {

    static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "official");
    static final Actor INSPECTOR = new Actor(Role.INSPECTOR, "inspector");
    static final Actor MINISTRY = new Actor(Role.MINISTRY, "ministry");
    static final Actor COUNCIL = new Actor(Role.COUNCIL_SECRETARIAT, "council");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ASupervised() {}

    static RegisterInstitution.Outcome.Registered company(RegisterInstitution register, LocalDate on) {
        return of(LegalForm.CAPITAL_COMPANY, register, on);
    }

    static RegisterInstitution.Outcome.Registered of(LegalForm form, RegisterInstitution register, LocalDate on) {
        return AnInstitution.named("Uzraudzītais institūts " + NUMBER.incrementAndGet())
                .as(form)
                .registered(register, on);
    }
}
