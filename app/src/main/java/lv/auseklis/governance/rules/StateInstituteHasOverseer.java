package lv.auseklis.governance.rules;

import java.util.EnumSet;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A State institute is overseen by the minister for education and science or the minister of its sector; the institute
/// of a university that is a derived public person by the university.
@Cites({"L21(3)", "L21(5)"})
class StateInstituteHasOverseer implements Rule<StateInstituteHasOverseer.Facts> {

    record Facts(
            @Says(lv = "Institūta juridiskā forma", en = "Legal form of the institute") @Nullable
            InstituteForm form,

            @Says(
                    lv = "Kā ir augstskola vai publiskā aģentūra",
                    en = "Whose the institution of higher education or the public agency is")
            @Nullable
            Owner owner,

            @Says(lv = "Kas institūtu pārrauga", en = "Who oversees the institute") @Nullable
            Overseer overseer,

            @Says(
                    lv = "Pārraugošās ministrijas vai universitātes nosaukums",
                    en = "Name of the overseeing ministry or university")
            @Nullable
            String overseerName) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var form = facts.form();
        if (form == null) {
            return law.unknown("Institūta juridiskā forma", "The legal form of the institute");
        }
        return switch (form) {
            case DERIVED_PUBLIC_PERSON -> overseen(facts, Overseer.UNIVERSITY, law);
            case UNIVERSITY_INSTITUTE -> ofUniversity(facts, law);
            case PUBLIC_AGENCY -> agency(facts, law);
            case UNIT_OF_HIGHER_EDUCATION, PRIVATE_PERSON, UNIT_OF_PRIVATE_PERSON, OTHER -> notOfState(law);
        };
    }

    private static Finding agency(Facts facts, LawOn law) {
        if (facts.owner() == null) {
            return law.unknown("Kā ir publiskā aģentūra", "Whose the public agency is");
        }
        return facts.owner() == Owner.STATE ? overseen(facts, Overseer.UNIVERSITY, law) : notOfState(law);
    }

    private static Finding notOfState(LawOn law) {
        return law.yes(
                "Tas nav valsts institūts, ministra pārraudzību tam neprasa.",
                "It is no State institute; no oversight by a minister is asked for.");
    }

    private static Finding ofUniversity(Facts facts, LawOn law) {
        var overseer = facts.overseer();
        if (overseer != null && overseer != Overseer.UNIVERSITY) {
            return law.no(
                    "Universitātes institūtu – atvasinātu publisku personu – pārrauga universitāte (21. panta piektā"
                            + " daļa), nevis {0}.",
                    "An institute of a university that is a derived public person is overseen by the university"
                            + " (Section 21(5)), not by this overseer: {0}.",
                    overseer);
        }
        return named(facts, law);
    }

    private static Finding overseen(Facts facts, Overseer barred, LawOn law) {
        var overseer = facts.overseer();
        if (overseer == barred) {
            var allowed = EnumSet.complementOf(EnumSet.of(barred)).stream().toList();
            return law.no(
                    "Valsts institūtu pārrauga {0} vai {1}.",
                    "A State institute is overseen by the {0} or the {1}.", allowed.getFirst(), allowed.getLast());
        }
        return named(facts, law);
    }

    private static Finding named(Facts facts, LawOn law) {
        var name = facts.overseerName();
        if (facts.overseer() == null) {
            return law.unknown("Kas institūtu pārrauga", "Who oversees the institute");
        }
        if (name == null || name.isBlank()) {
            return law.unknown(
                    "Pārraugošās ministrijas vai universitātes nosaukums",
                    "The name of the overseeing ministry or university");
        }
        return law.yes("Pārrauga {0}: {1}.", "Overseen by the {0}: {1}.", facts.overseer(), name);
    }
}
