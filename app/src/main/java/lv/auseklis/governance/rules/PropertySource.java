package lv.auseklis.governance.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// The four sources of an institute's property, Section 21.6(1), and State property that it only holds.
public enum PropertySource implements Choice {
    OWN_INCOME("dāvinājums, mantojums vai pašu ieņēmumi (1. punkts)", "gift, inheritance or own earnings (Clause 1)"),
    STATE_BUDGET("pirkts par valsts budžeta līdzekļiem (2. punkts)", "bought from the State budget (Clause 2)"),
    INTELLECTUAL_PROPERTY("intelektuālais īpašums (3. punkts)", "intellectual property (Clause 3)"),
    FREE_REAL_ESTATE(
            "bez maksas nodots nekustamais īpašums (4. punkts)", "real estate handed over free of charge (Clause 4)"),
    STATE_PROPERTY("valsts manta institūta rīcībā", "State property that the institute holds");

    private final Bilingual label;

    PropertySource(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
