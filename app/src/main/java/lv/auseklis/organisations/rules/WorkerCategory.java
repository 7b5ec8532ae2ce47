package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;
import org.springframework.modulith.NamedInterface;

/// The groups of research workers of Section 4 of the Law, and everyone else.
@NamedInterface("facts")
public enum WorkerCategory implements Choice {
    SCIENTIST("zinātnieks", "scientist"),
    TECHNICAL("zinātnes tehniskais personāls", "research technical staff"),
    ATTENDING("zinātni apkalpojošais personāls", "research attending staff"),
    NOT_RESEARCH("nav zinātniskais darbinieks", "not a research worker");

    private final Bilingual label;

    WorkerCategory(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
