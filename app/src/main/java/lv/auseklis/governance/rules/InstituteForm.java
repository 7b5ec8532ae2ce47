package lv.auseklis.governance.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// What an institute is by its legal status. The first six are the forms of Section 21(2) and (5).
enum InstituteForm implements Choice {
    PUBLIC_AGENCY("publiska aģentūra", "public agency"),
    DERIVED_PUBLIC_PERSON("atvasināta publiska persona", "derived public person"),
    UNIVERSITY_INSTITUTE(
            "universitātes institūts – atvasināta publiska persona",
            "institute of a university that is a derived public person"),
    UNIT_OF_HIGHER_EDUCATION("augstskolas struktūrvienība", "unit of an institution of higher education"),
    PRIVATE_PERSON("privāto tiesību juridiskā persona", "legal person of private law"),
    UNIT_OF_PRIVATE_PERSON(
            "privāto tiesību juridiskās personas struktūrvienība", "unit of a legal person of private law"),
    OTHER("cita", "another");

    private final Bilingual label;

    InstituteForm(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
