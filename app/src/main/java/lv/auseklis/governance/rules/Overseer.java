package lv.auseklis.governance.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// Who oversees an institute, Section 21(3) and (5).
enum Overseer implements Choice {
    EDUCATION_MINISTER("izglītības un zinātnes ministrs", "minister for education and science"),
    SECTOR_MINISTER("nozares ministrs", "minister of the sector"),
    UNIVERSITY("universitāte", "university");

    private final Bilingual label;

    Overseer(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
