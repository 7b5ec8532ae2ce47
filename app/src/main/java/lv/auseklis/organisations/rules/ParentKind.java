package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// Whether an institute is a unit of a higher education institution, and of whose.
enum ParentKind implements Choice {
    NONE("nav augstskolas struktūrvienība", "not a unit of a higher education institution"),
    STATE("valsts augstskolas struktūrvienība", "unit of a State higher education institution"),
    OTHER("citas augstskolas struktūrvienība", "unit of another higher education institution");

    private final Bilingual label;

    ParentKind(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
