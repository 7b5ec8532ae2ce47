package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// Which of the two a higher education institution decided to have in the Register.
enum Party implements Choice {
    PARENT("augstskola", "the higher education institution"),
    UNIT("institūts", "the institute");

    private final Bilingual label;

    Party(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
