package lv.auseklis.pages;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// One thing wrong with what was sent: where (a JSON pointer into the body, or the name of a parameter) and what.
public record Flaw(String pointer, Bilingual detail) {

    /// Reasons that are about no one place.
    public static List<Flaw> of(List<Bilingual> reasons) {
        return reasons.stream().map(reason -> new Flaw("", reason)).toList();
    }
}
