package lv.auseklis.entitlements.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// As what somebody is to work at CERN, Article II.3.
enum PersonnelGroup implements Choice {
    STAFF("darbinieks", "staff member"),
    FELLOW("viesdarbinieks", "fellow"),
    ASSOCIATE("cits piesaistītais personāls", "associate"),
    STUDENT("students", "student");

    private final Bilingual label;

    PersonnelGroup(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
