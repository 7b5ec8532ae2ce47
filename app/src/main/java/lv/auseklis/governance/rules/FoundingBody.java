package lv.auseklis.governance.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// Who took the decision to found an institute.
enum FoundingBody implements Choice {
    CABINET("Ministru kabinets", "Cabinet"),
    SENATE("universitātes senāts", "senate of the university"),
    PUBLIC_PERSON("publiskās personas lēmējinstitūcija", "decision-making body of the public person"),
    OTHER("cits dibinātājs", "another founder");

    private final Bilingual label;

    FoundingBody(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
