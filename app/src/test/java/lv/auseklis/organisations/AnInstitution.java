package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;

/// Institutions for tests, made by the real act: `AnInstitution.named("…").registered(register, day)`.
public final class AnInstitution {

    public static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "test");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Particulars particulars;

    private AnInstitution(Particulars particulars) {
        this.particulars = particulars;
    }

    static AnInstitution any() {
        return named("Pārbaudes institūts " + NUMBER.incrementAndGet());
    }

    public static AnInstitution named(String name) {
        return new AnInstitution(particulars(name, "Anna Parauga", "Parauga iela 1, Rīga"));
    }

    static Particulars particulars(String name, String head, String address) {
        var identifiers = new TreeMap<String, String>();
        identifiers.put("grid", "grid.test." + NUMBER.incrementAndGet());
        return new Particulars(
                new Bilingual(name, name + " (en)"),
                LegalForm.DERIVED_PUBLIC_PERSON,
                "Rīga",
                address,
                "Ministru kabinets",
                head,
                Founded.on(LocalDate.of(1990, 1, 1)),
                null,
                null,
                null,
                null,
                List.of(FieldOfScience.of("1.2")),
                identifiers,
                List.of());
    }

    public Particulars particulars() {
        return particulars;
    }

    /// The same with another legal status.
    public AnInstitution as(LegalForm form) {
        return new AnInstitution(new Particulars(
                particulars.name(),
                form,
                particulars.city(),
                particulars.address(),
                particulars.founder(),
                particulars.head(),
                particulars.founded(),
                particulars.phone(),
                particulars.email(),
                particulars.website(),
                particulars.premises(),
                particulars.fields(),
                particulars.identifiers(),
                particulars.otherFacts()));
    }

    public RegisterInstitution.Outcome.Registered registered(RegisterInstitution register, LocalDate on) {
        var outcome = register.decide(new RegisterInstitution.Command(particulars), OFFICIAL, on);
        return (RegisterInstitution.Outcome.Registered) outcome;
    }
}
