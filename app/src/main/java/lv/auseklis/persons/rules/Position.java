package lv.auseklis.persons.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// The academic positions below that of a senior researcher.
enum Position implements Choice {
    RESEARCHER("pētnieks", "researcher"),
    ASSISTANT("zinātniskais asistents", "research assistant");

    private final Bilingual label;

    Position(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
