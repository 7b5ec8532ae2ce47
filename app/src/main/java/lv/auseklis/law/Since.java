package lv.auseklis.law;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Written;

/// A day in the case that Latvian needs after "no" (from) and "līdz" (until).
public final class Since {

    private Since() {}

    public static Bilingual of(LocalDate day) {
        return new Bilingual(Written.since(day), Written.when(Language.EN, day));
    }

    public static Bilingual until(LocalDate day) {
        return new Bilingual(Written.until(day), Written.when(Language.EN, day));
    }
}
