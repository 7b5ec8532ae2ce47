package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.Particulars;
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
        var name = "Uzraudzītais institūts " + NUMBER.incrementAndGet();
        var particulars = new Particulars(
                new Bilingual(name, name + " (en)"),
                form,
                "Rīga",
                "Parauga iela 1, Rīga",
                "Dibinātājs",
                "Anna Parauga",
                LocalDate.of(1990, 1, 1),
                null,
                null,
                null,
                null,
                List.of(FieldOfScience.of("1.2")),
                new TreeMap<>());
        var outcome = register.decide(new RegisterInstitution.Command(particulars), OFFICIAL, on);
        return (RegisterInstitution.Outcome.Registered) outcome;
    }
}
