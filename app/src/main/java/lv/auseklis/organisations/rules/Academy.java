package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;
import org.springframework.modulith.NamedInterface;

/// The three arts academies of Transitional Provision 29, and every other higher education institution.
@NamedInterface("facts")
public enum Academy implements Choice {
    ART("Latvijas Mākslas akadēmija", "Art Academy of Latvia"),
    MUSIC("Jāzepa Vītola Latvijas Mūzikas akadēmija", "Jāzeps Vītols Latvian Academy of Music"),
    CULTURE("Latvijas Kultūras akadēmija", "Latvian Academy of Culture"),
    OTHER("cita augstskola", "another higher education institution");

    private final Bilingual label;

    Academy(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    boolean isArtsAcademy() {
        return this != OTHER;
    }
}
