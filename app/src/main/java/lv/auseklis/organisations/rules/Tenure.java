package lv.auseklis.organisations.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;
import org.springframework.modulith.NamedInterface;

/// On what title an institution has premises.
@NamedInterface("facts")
public enum Tenure implements Choice {
    OWNED("īpašumā", "owned"),
    POSSESSED("valdījumā", "possessed"),
    USED("lietošanā", "used, for example rented"),
    NONE("bez tiesiska pamata", "without a title");

    private final Bilingual label;

    Tenure(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
