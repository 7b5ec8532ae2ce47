package lv.auseklis.governance.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// Which body took a decision for an institute.
enum DecidingBody implements Choice {
    SCIENTIFIC_COUNCIL("zinātniskā padome", "scientific council"),
    DIRECTOR("direktors", "director"),
    SENATE("universitātes senāts", "senate of the university"),
    OTHER("cita institūcija", "another body");

    private final Bilingual label;

    DecidingBody(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
