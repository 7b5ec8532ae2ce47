package lv.auseklis.governance.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// Whose an institution of higher education or a public agency is.
enum Owner implements Choice {
    STATE("valsts", "the State"),
    OTHER("cits", "somebody else");

    private final Bilingual label;

    Owner(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
