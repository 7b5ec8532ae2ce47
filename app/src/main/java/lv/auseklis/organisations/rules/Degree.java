package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;
import org.springframework.modulith.NamedInterface;

/// The highest degree of a person.
@NamedInterface("facts")
public enum Degree implements Choice {
    DOCTOR("doktora grāds", "doctoral degree"),
    MASTER("maģistra grāds", "master's degree"),
    OTHER("cits grāds vai bez grāda", "another degree or none");

    private final Bilingual label;

    Degree(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
