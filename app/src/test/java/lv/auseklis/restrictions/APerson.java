package lv.auseklis.restrictions;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.Founded;
import lv.auseklis.organisations.OtherFact;
import lv.auseklis.organisations.Particulars;
import lv.auseklis.organisations.RegisterInstitution;

/// Institutions for tests whose entries name people that nothing else names, made by the real act.
record APerson(String founder, String head, String phone, String email) {

    static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "test");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static APerson any() {
        var number = NUMBER.incrementAndGet() + "x" + System.nanoTime() % 1_000_000;
        return new APerson(
                "Zvaigznīte Dibinātāja" + number,
                "Zvaigznīte Vadītāja" + number,
                "+371 6" + number,
                "zvaigznite" + number + "@example.org");
    }

    /// What another law wants in the Register: who may be written to.
    String fact() {
        return founder.replace("Dibinātāja", "Pilnvarniece");
    }

    List<String> texts() {
        return List.of(founder, head, phone, email, fact());
    }

    RegisterInstitution.Outcome.Registered registered(RegisterInstitution register, LocalDate on) {
        var identifiers = new TreeMap<String, String>();
        identifiers.put("grid", "grid.restricted." + NUMBER.incrementAndGet());
        var name = "Ierobežojamais institūts " + NUMBER.incrementAndGet();
        var particulars = new Particulars(
                new Bilingual(name, name + " (en)"),
                LegalForm.CAPITAL_COMPANY,
                "Rīga",
                "Parauga iela 1, Rīga",
                founder,
                head,
                Founded.on(LocalDate.of(1990, 1, 1)),
                phone.isEmpty() ? null : phone,
                email,
                null,
                null,
                List.of(FieldOfScience.of("1.2")),
                identifiers,
                List.of(new OtherFact("Pilnvarniece", fact(), "Paraugu likuma 1. pants")));
        return (RegisterInstitution.Outcome.Registered)
                register.decide(new RegisterInstitution.Command(particulars), OFFICIAL, on);
    }
}
