package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Particulars;
import lv.auseklis.organisations.RegisterInstitution;

/// Registered institutions with a head's account for tests, made by the real acts.
final class ARegisteredInstitution {

    static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "official");
    static final Actor OTHER_OFFICIAL = new Actor(Role.REGISTRAR, "other-official");
    static final LocalDate ENTERED = LocalDate.of(2018, 7, 12);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ARegisteredInstitution() {}

    static RegisterInstitution.Outcome.Registered entered(RegisterInstitution register, LegalForm form) {
        var name = "Grozāmais institūts " + NUMBER.incrementAndGet();
        var particulars = new Particulars(
                new Bilingual(name, name + " (en)"),
                form,
                "Rīga",
                "Parauga iela 1, Rīga",
                "Ministru kabinets",
                "Anna Parauga",
                LocalDate.of(1990, 1, 1),
                null,
                null,
                null,
                null,
                List.of(FieldOfScience.of("1.2")),
                new TreeMap<>(Map.of("grid", "grid.amend." + NUMBER.get())));
        return (RegisterInstitution.Outcome.Registered)
                register.decide(new RegisterInstitution.Command(particulars), OFFICIAL, ENTERED);
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
